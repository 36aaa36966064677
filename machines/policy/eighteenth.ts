/**
 * Q37: how near the eighteenth birthday is. Turning 18 closes and lowers nothing; it opens tasks.
 * @param born `YYYY-MM-DD`  @param today `YYYY-MM-DD`, local
 */
export function eighteenth(born: string, today: string): 'no' | 'withinFourMonths' | 'reached' {
  const birthday = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`
  if (today >= birthday) return 'reached'
  const monthsBefore = (date: string, months: number): string => {
    const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months
    const year = Math.floor(total / 12)
    return `${year}-${String((total % 12) + 1).padStart(2, '0')}${date.slice(7)}`
  }
  return today >= monthsBefore(birthday, 4) ? 'withinFourMonths' : 'no'
}
