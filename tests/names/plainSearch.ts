import { byText } from '../../server/model/order.ts';
import type { Kind } from '../../server/model/records.ts';
import type { Viewer } from '../../server/model/visibility.ts';
import { HOWS, type How } from '../../server/names/matching.ts';
import { formsOfName, isTold, type NameForm, nameForms } from '../../server/names/normalise.ts';
import { NAME_FIELDS, type SearchableEntity } from '../../server/names/searchableEntity.ts';
import type { Hit } from '../../server/names/segment.ts';

const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);

/** Whether so many edits make one of the other: all of them tried one after the other. */
function areWithin(left: number, a: string, b: string): boolean {
  if (a === '' || b === '') return a.length + b.length <= left;
  if (a[0] === b[0]) return areWithin(left, without(a, 0), without(b, 0));
  if (left === 0) return false;
  const pairs = [
    [without(a, 0), b],
    [a, without(b, 0)],
    [without(a, 0), without(b, 0)],
  ] as const;
  return pairs.some(([one, other]) => areWithin(left - 1, one, other));
}

function isNear(text: string, core: string): boolean {
  if (text.length < 3 || core === '' || /^\d+$/.test(text)) return false;
  if (areWithin(Math.min(3, Math.max(1, Math.floor(text.length / 4))), text, core)) return true;
  const ofPart = Math.min(3, Math.floor(text.length / 8));
  if (ofPart === 0) return false;
  for (let from = 0; from <= core.length; from++) {
    for (let to = from; to <= core.length; to++) {
      if (areWithin(ofPart, text, core.slice(from, to))) return true;
    }
  }
  return false;
}

const formAndCore = (form: NameForm) => [form.text, form.text.slice(form.coreStart, form.coreEnd)] as const;
const formsAndCores = (text: string) => nameForms(text).map(formAndCore);
const filled = (forms: readonly (readonly [string, string])[]) => forms.flat().filter((form) => form !== '');

function howHeld(texts: readonly string[], names: readonly string[]): How | null {
  const any = (fits: (text: string, name: string) => boolean) =>
    texts.some((t) => names.some((n) => fits(t, n)));
  if (any((t, n) => t === n)) return 'EXACT';
  if (any((t, n) => n.startsWith(t))) return 'PREFIX';
  return any((t, n) => n.includes(t)) ? 'INSIDE' : null;
}

function howNameFits(text: string, name: string, isNumber: boolean): How | null {
  const held = howHeld(filled(formsAndCores(text)), filled(formsAndCores(name)));
  if (held === 'EXACT') return held;
  const signed = formsOfName(text).withSigns.map(formAndCore);
  const cores = signed.map(([, core]) => core).filter((core) => core !== '');
  if (cores.length === 0 || !cores.every(isTold)) {
    if (held !== null) return held;
  } else {
    const asTyped = howHeld(filled(signed), filled(formsOfName(name).withSigns.map(formAndCore)));
    if (asTyped !== null) return asTyped === 'INSIDE' ? 'INSIDE' : 'PREFIX';
    if (held !== null) return 'FUZZY';
  }
  const near = formsAndCores(text).some(([, t]) => formsAndCores(name).some(([, n]) => isNear(t, n)));
  return near && !isNumber ? 'FUZZY' : null;
}

/** What the index answers, by looking at every name: all hits in order. */
export function plainSearch(
  entities: readonly SearchableEntity[],
  viewer: Viewer,
  text: string,
  kinds: readonly Kind[] | null,
): readonly Hit[] {
  const rank = (how: How) => HOWS.indexOf(how);
  return entities
    .filter(({ level, kind }) => level <= viewer.clearance && (kinds === null || kinds.includes(kind)))
    .flatMap(({ id, name, names }): Hit[] => {
      const matches = names.flatMap(({ text: written, field }) => {
        const how = howNameFits(text, written, field === 'EXTERNAL_ID');
        return how === null ? [] : [{ text: written, field, how }];
      });
      matches.sort(
        (a, b) =>
          rank(a.how) - rank(b.how) ||
          NAME_FIELDS.indexOf(a.field) - NAME_FIELDS.indexOf(b.field) ||
          byText(a.text, b.text),
      );
      const [matched] = matches;
      return matched === undefined ? [] : [{ id, matched, key: { how: matched.how, name, id } }];
    })
    .sort(
      (a, b) => rank(a.key.how) - rank(b.key.how) || byText(a.key.name, b.key.name) || byText(a.id, b.id),
    );
}
