import { campaign } from './campaign';

campaign('municipal-model');
