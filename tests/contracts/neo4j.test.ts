import { openOnNeo4j } from '../neo4j/openStore.ts';
import { storeContract } from './storeContract.ts';

storeContract('neo4j', openOnNeo4j, 'few');
