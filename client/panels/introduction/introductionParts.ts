// The views of introductions, in one file to fetch.
export { Introduction } from './Introduction.tsx';
