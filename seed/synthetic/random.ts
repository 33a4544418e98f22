export { randomFrom } from '../../server/model/random.ts';
