import { campaign } from './campaign';

campaign('federal-2020');
