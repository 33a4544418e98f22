import { useState } from 'react';
import { CLUSTER_FILES, clusterFileAddress, fetchClusterFile } from '../../api/clusterFile.ts';
import { drawnFile } from '../../graph/clusters/drawnFile.ts';
import type { FiscalYears } from '../../state/filters.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { saveBlob } from '../../ui/saveBlob.ts';
import { useTools } from '../context.ts';
import { Download, Printer } from './icons.ts';
import { pngOf } from './pngOf.ts';
import { useClusters } from './useClusters.ts';
import { useWords } from './useWords.ts';

interface SaveButtonsProps {
  readonly years: FiscalYears | null;
  readonly against: FiscalYears | null;
  /** Of each map on the screen, in their order. */
  readonly titles: readonly string[];
  /** Stands below a drawing: citation and warning. */
  readonly notes: readonly string[];
}

/** The map as a picture, a drawing, a table, and for other programs. */
export function SaveButtons({ years, against, titles, notes }: SaveButtonsProps) {
  const { t } = useWords();
  const { say, vocabulary } = useTools();
  const { ask } = useClusters();
  const [isOpen, setIsOpen] = useState(false);
  const saving = async (name: string, made: () => Promise<Blob>) => {
    say(t('saving'));
    try {
      saveBlob(name, await made());
      say(t('saved', { name }));
    } catch {
      say(t('saveFailed'));
    }
  };
  const drawing = () =>
    drawnFile(
      [...document.querySelectorAll<SVGSVGElement>('.cluster-map')].map((svg, i) => ({
        content: contentOf(svg),
        width: svg.viewBox.baseVal.width,
        height: svg.viewBox.baseVal.height,
        title: titles[i] ?? '',
      })),
      notes,
    );
  const files = ask.mode === 'yearly' ? (['csv'] as const) : CLUSTER_FILES;
  const labels = { csv: t('saveCsv'), graphml: t('saveGraphml'), gexf: t('saveGexf') };
  const items = [
    ...(ask.show === 'map'
      ? [
          {
            name: 'png',
            label: t('savePng'),
            run: () => void saving('musubi-clusters.png', () => pngOf(drawing())),
          },
          {
            name: 'svg',
            label: t('saveSvg'),
            run: () =>
              void saving(
                'musubi-clusters.svg',
                async () => new Blob([drawing().svg], { type: 'image/svg+xml' }),
              ),
          },
        ]
      : []),
    ...files.map((file) => ({
      name: file,
      label: labels[file],
      run: () =>
        void saving(`musubi-${ask.mode === 'yearly' ? 'cluster-years' : 'clusters'}.${file}`, () =>
          fetchClusterFile(clusterFileAddress(file, { ...ask, years, against }, vocabulary.locale)),
        ),
    })),
  ];
  return (
    <div className="clusters-save">
      <div className="anchor">
        <Button
          icon={<Download />}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('save')}
        </Button>
        {isOpen && <Menu label={t('save')} items={items} onClose={() => setIsOpen(false)} />}
      </div>
      <Button icon={<Printer />} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </div>
  );
}

/** What a map on the screen holds, as other programs read it: places as attributes, nothing that hangs on this page. */
function contentOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  for (const node of copy.querySelectorAll('*'))
    for (const name of [
      'style',
      'class',
      'role',
      'tabindex',
      'data-key',
      'aria-label',
      'aria-hidden',
      'aria-expanded',
    ])
      node.removeAttribute(name);
  const writer = new XMLSerializer();
  return [...copy.childNodes].map((node) => writer.serializeToString(node)).join('');
}
