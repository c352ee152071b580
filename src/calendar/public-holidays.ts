import { type CalendarDay, calendarDay, plusDays } from './day.ts';

/** 1 January, 1 and 17 May, 25 and 26 December: lov om helligdager 1995, lov om 1 og 17 mai 1947. */
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday, in days from Easter Sunday. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];

/** A year's holidays are the same for ever: each year is worked out once. */
const worked = new Map<string, ReadonlySet<CalendarDay>>();

/** Whether a day is a public holiday in Norway. An ordinary Sunday is not one; neither are 24 and 31 December. */
export function isPublicHoliday(day: CalendarDay): boolean {
  return holidaysOf(day.slice(0, 4)).has(day);
}

function holidaysOf(year: string): ReadonlySet<CalendarDay> {
  const known = worked.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  const holidays = new Set([
    ...FIXED.map((monthAndDay) => calendarDay(`${year}-${monthAndDay}`)),
    ...FROM_EASTER.map((days) => plusDays(easter, days)),
  ]);
  worked.set(year, holidays);
  return holidays;
}

/** Easter Sunday by the Gregorian computus, in the form known as Meeus, Jones and Butcher's. */
function easterSunday(written: string): CalendarDay {
  const year = Number(written);
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return plusDays(calendarDay(`${written}-03-22`), epact + toSunday - 7 * lateMoon);
}
