const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A whole number with thousands separators: `2,913`. */
export function formatCount(value: number): string {
  return whole.format(value);
}

/** A number with one decimal and a real minus sign: `−5.3`. Never `−0.0`. */
export function formatDecimal(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return fine.format(rounded === 0 ? 0 : rounded).replace('-', '−');
}

/** A share from 0 to 1 as a whole number from 0 to 100. What is something is never 0, nor what is not all 100. */
export function formatShare(value: number): string {
  if (value > 0 && value < 0.005) return '<1';
  if (value < 1 && value >= 0.995) return '>99';
  return whole.format(value * 100);
}
