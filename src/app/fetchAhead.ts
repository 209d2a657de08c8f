import { fetchCheckMarks, fetchShowing, fetchSketch, fetchSnapping, fetchTargets } from '../canvas/index.ts'
import {
  fetchArranging,
  fetchClipboard,
  fetchExporting,
  fetchInserting,
  fetchOpening,
  fetchReword,
  fetchShowingCommands,
  fetchTelling,
  fetchWalking,
} from '../commands/index.ts'

/**
 * Fetches what is needed to arrange the map, to draw from the library of archetypes, to take
 * work out of the page and to find help, so that all of it is there when the network, or the server of `npm start`, is
 * gone. What cannot be fetched now is asked for again when it is wanted, and told then.
 */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled([
    fetchClipboard(),
    fetchReword(),
    fetchInserting().then(({ fetchCards }) => fetchCards()),
    import('../panels/index.ts').then(
      ({ fetchArchetypesPanel, fetchChecksPanel, fetchReportPanel, fetchVersionsPanel }) =>
        Promise.allSettled([
          fetchArchetypesPanel(),
          fetchChecksPanel(),
          fetchReportPanel(),
          fetchVersionsPanel(),
        ]),
    ),
    fetchWalking(),
    fetchTelling(),
    fetchExporting(),
    import('../formats/index.ts').then(({ codecs }) =>
      Promise.allSettled(codecs.map((codec) => codec.load())),
    ),
    import('./export/ExportDialog.tsx'),
    import('./export/BeforeItGoesOut.tsx'),
    fetchCheckMarks(),
    fetchOpening(),
    import('./opened/OpenedFiles.tsx'),
    import('./choice/choose.tsx'),
    import('browser-fs-access'),
    import('./picture/rasterise.ts'),
    import('./picture/font.ts'),
    import('./picture/screen.ts'),
    import('./actions/Actions.tsx'),
    import('./bar/ChipDetails.tsx'),
    import('./palette/Palette.tsx'),
    import('./tellWhyNot.ts'),
    import('./help/Help.tsx'),
    import('./side/SidePanel.tsx'),
    fetchSnapping(),
    fetchSketch(),
    fetchTargets(),
    fetchArranging().then(({ prepareLayingOut }) => prepareLayingOut()),
    fetchShowing(),
    fetchShowingCommands(),
  ])
}
