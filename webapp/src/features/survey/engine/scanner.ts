/** A piece of an expression, named as the form engine expects its syntax trees. */
export interface Syntax {
  type: string;
  text: string;
  childCount: number;
  children: Syntax[];
}

/** From the loosest to the tightest; each operator with the name of what it makes. */
export const operators: readonly Record<string, string>[] = [
  { or: 'or_expr' },
  { and: 'and_expr' },
  { '=': 'eq_expr', '!=': 'ne_expr' },
  { '<=': 'lte_expr', '>=': 'gte_expr', '<': 'lt_expr', '>': 'gt_expr' },
  { '+': 'addition_expr', '-': 'subtraction_expr' },
  { '*': 'multiplication_expr', div: 'division_expr', mod: 'modulo_expr' },
];

const name = String.raw`[\p{L}_][\p{L}\p{N}\p{M}_.·-]*`;
/** The words of XPath, each where the reader stands. */
export const patterns = {
  literal: /"[^"]*"|'[^']*'/uy,
  number: /\d+(?:\.\d*)?|\.\d+/uy,
  name: new RegExp(name, 'uy'),
  call: new RegExp(String.raw`(?:${name}:)?${name}(?=[ \t\r\n]*\()`, 'uy'),
  nodeType: /(?:comment|text|node)[ \t\r\n]*\([ \t\r\n]*\)/uy,
  instruction: /processing-instruction(?=[ \t\r\n]*\()/uy,
  axis: /(?:ancestor-or-self|ancestor|attribute|child|descendant-or-self|descendant|following-sibling|following|namespace|parent|preceding-sibling|preceding|self)(?=[ \t\r\n]*::)/uy,
  typeCall: /(?:comment|text|node|processing-instruction)[ \t\r\n]*\(/uy,
} as const;

/** What is read is no expression. */
export class Misspelt extends Error {}

/** Goes through an expression sign by sign; rules of the grammar stand in what extends it. */
export class Scanner {
  protected at = 0;

  constructor(protected readonly source: string) {}

  /** A rule that may not be there: nothing is read then. */
  protected attempt<T>(rule: () => T): T | null {
    const before = this.at;
    try {
      return rule();
    } catch (cause) {
      if (!(cause instanceof Misspelt)) throw cause;
      this.at = before;
      return null;
    }
  }

  protected node(type: string, from: number, children: Syntax[]): Syntax {
    return { type, text: this.source.slice(from, this.at), childCount: children.length, children };
  }

  protected blank(): void {
    this.eat(/[ \t\r\n]*/uy);
  }

  protected take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  protected expect(sign: string): void {
    this.blank();
    if (!this.take(sign)) throw new Misspelt();
  }

  protected peek(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source)?.[0] ?? null;
  }

  protected eat(pattern: RegExp): boolean {
    const found = this.peek(pattern);
    if (found === null) return false;
    this.at += found.length;
    return found.length > 0;
  }
}
