import { lazyPart } from '../ui/lazyPart.tsx';

const load = () => import('./introduction/introductionParts.ts');

export const Introduction = lazyPart(async () => (await load()).Introduction);
export const TiePanel = lazyPart(async () => (await load()).TiePanel);
export const TiePeriod = lazyPart(async () => (await load()).TiePeriod);
export const TieStage = lazyPart(async () => (await load()).TieStage);
export const TieTable = lazyPart(async () => (await load()).TieTable);
