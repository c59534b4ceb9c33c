/** Whether some year has such a day: 29 February does, 31 April never. */
export const isDayOfMonth = (day: number, month: number): boolean =>
  day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
