import { connect } from '../server/store/sqlite/driver.ts';

const [path = ''] = process.argv.slice(2);
const database = await connect(path, 2_000);
database.all('SELECT * FROM entities');
database.close();
