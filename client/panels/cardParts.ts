export { Card } from './Card.tsx';
export { PrintSheet } from './PrintSheet.tsx';
export { Several } from './Several.tsx';
