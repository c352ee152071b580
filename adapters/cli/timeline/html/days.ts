import { type CalendarDay, daysBetween } from '../../../../src/calendar/day.ts';
