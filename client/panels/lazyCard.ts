import { lazyPart } from '../ui/lazyPart.tsx';

export const loadCardParts = () => import('./cardParts.ts');

/** The card, fetched while the picture is already there. */
export const Card = lazyPart(async () => (await loadCardParts()).Card);
export const Several = lazyPart(async () => (await loadCardParts()).Several);
