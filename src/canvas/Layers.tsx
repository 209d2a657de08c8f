import { memo } from 'react'
import { GroupLayer } from './around/GroupLayer.tsx'
import { Marquee } from './around/Marquee.tsx'
import { BendHandle } from './links/BendHandle.tsx'
import { LinkLayer } from './links/LinkLayer.tsx'
import { Sketch } from './links/Sketch.tsx'
import { MarkLayer } from './loops/MarkLayer.tsx'

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
      <svg className="layer over" aria-hidden="true">
        <Sketch />
        <BendHandle />
        <Marquee />
      </svg>
    </>
  )
})
