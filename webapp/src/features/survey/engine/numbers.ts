/** Why a typed number cannot be taken. */
type NumberFault = 'number' | 'whole' | 'unclear' | 'long';

type Reading = { value: string } | { fault: NumberFault };

/** Where the digits 0 to 9 of scripts begin in which interviewers write: Arabic, Persian and Urdu, Devanagari, Bengali, Tamil … */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0];

function latin(text: string): string {
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = zeros.find((from) => code >= from && code <= from + 9);
    return zero === undefined ? sign : String(code - zero);
  })
    .join('')
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',');
}

/** The engine holds whole numbers of 32 bits and decimals of 15 places; anything else would silently change. */
const largest = 2_147_483_647;

/** Reads a number as people write it, with a comma, blanks between thousands or digits of their own script. */
export function readNumber(typed: string, whole: boolean): Reading {
  const text = latin(typed)
    .replaceAll(/[\s\u00a0\u202f'’]/g, '')
    .replace('\u2212', '-');
  if (!/^-?[\d.,]+$/.test(text) || !/\d/.test(text)) return { fault: 'number' };
  const grouped = /^-?\d{1,3}([.,]\d{3})+$/.exec(text);
  if (grouped && (whole || new Set(text.match(/[.,]/g)).size === 1)) {
    const marks = text.match(/[.,]/g) ?? [];
    if (whole || marks.length > 1) return sized(text.replaceAll(/[.,]/g, ''), whole);
    // "1,500" is fifteen hundred for some and one and a half for others; a dot is what the field itself shows.
    if (marks[0] === ',') return { fault: 'unclear' };
  }
  const [mark, ...others] = text.match(/[.,]/g) ?? [];
  if (others.length > 0) {
    const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    const front = text.slice(0, last);
    if (!/^-?\d{1,3}([.,]\d{3})+$/.test(front) || front.includes(text[last] ?? ''))
      return { fault: 'number' };
    return sized(`${front.replaceAll(/[.,]/g, '')}.${text.slice(last + 1)}`, whole);
  }
  return sized(mark === ',' ? text.replace(',', '.') : text, whole);
}

function sized(text: string, whole: boolean): Reading {
  const value = text.replace(/^(-?)\./, '$10.').replace(/\.$/, '');
  if (whole) {
    if (!/^-?\d+(\.0*)?$/.test(value)) return { fault: 'whole' };
    return Math.abs(Number(value)) > largest ? { fault: 'long' } : { value: String(Number(value)) };
  }
  return value.replaceAll(/[-.]|^-?0+\.?0*/g, '').length > 15 ? { fault: 'long' } : { value };
}
