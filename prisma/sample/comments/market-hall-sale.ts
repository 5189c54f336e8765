import type { SampleComment } from '../types';
import { firstEvening } from './market-hall-sale/first-evening';
import { firstMorning } from './market-hall-sale/first-morning';
import { laterDays } from './market-hall-sale/later-days';

export const comments: SampleComment[] = [...firstMorning, ...firstEvening, ...laterDays];
