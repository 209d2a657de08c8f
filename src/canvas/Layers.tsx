import { memo } from 'react'
import { GroupField } from './around/GroupField.tsx'
import { GroupLayer, LiftedGroups } from './around/GroupLayer.tsx'
import { Guides } from './around/Guides.tsx'
import { Marquee } from './around/Marquee.tsx'
import { BendHandle } from './links/BendHandle.tsx'
import { LiftedLinks } from './links/LiftedLinks.tsx'
import { LinkLayer } from './links/LinkLayer.tsx'
import { SketchLater } from './links/SketchLater.tsx'
import { LiftedMarks, MarkLayer } from './loops/MarkLayer.tsx'
import { LiftedThings } from './things/LiftedThings.tsx'

/** All that is drawn beside the texts: groups, links and loop marks under them, what a gesture shows above them. */
export const Layers = memo(function Layers() {
  return (
    <>
      <svg className="layer under" role="presentation">
        <GroupLayer />
      </svg>
      <LinkLayer />
      <svg className="layer under" role="presentation">
        <MarkLayer />
      </svg>
      <div className="layer over" aria-hidden="true">
        <svg className="layer" role="presentation">
          <LiftedGroups />
          <LiftedLinks />
          <LiftedMarks />
          <SketchLater />
          <BendHandle />
          <Marquee />
          <Guides />
        </svg>
        <LiftedThings />
      </div>
      <GroupField />
    </>
  )
})
