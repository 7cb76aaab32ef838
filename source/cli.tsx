/** The executable: hands the process to main, nothing else. */
import {main} from './main.tsx';

process.exit(await main(process));
