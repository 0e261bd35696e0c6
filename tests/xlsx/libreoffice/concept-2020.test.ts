import { campaign } from './campaign';

campaign('concept-2020');
