/** A piece of an expression, named as the form engine expects its syntax trees. */
export interface Syntax {
  type: string;
  text: string;
  childCount: number;
  children: Syntax[];
}

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
