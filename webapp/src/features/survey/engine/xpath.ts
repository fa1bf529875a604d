import { Misspelt, operators, patterns, Scanner, type Syntax } from './scanner';

interface SyntaxTree {
  language: { types: readonly string[] };
  rootNode: Syntax & { hasError: boolean };
}

/** Reads XPath 1.0 by going down its grammar, one method for each rule. */
class Reader extends Scanner {
  whole(): Syntax {
    this.blank();
    const from = this.at;
    const expression = this.expression();
    this.blank();
    if (this.at < this.source.length) throw new Misspelt();
    return { ...this.node('xpath', from, [expression]), text: this.source.slice(from) };
  }

  private expression(): Syntax {
    this.blank();
    const from = this.at;
    return this.node('expr', from, [this.binary(0)]);
  }

  private binary(level: number): Syntax {
    const known = operators[level];
    if (!known) return this.unary();
    this.blank();
    const from = this.at;
    let left = this.binary(level + 1);
    for (;;) {
      const before = this.at;
      this.blank();
      const type = this.operator(known);
      if (!type) {
        this.at = before;
        return left;
      }
      left = this.node(type, from, [left, this.binary(level + 1)]);
    }
  }

  private operator(known: Record<string, string>): string | null {
    for (const [sign, type] of Object.entries(known)) {
      if (/^\p{L}/u.test(sign)) {
        if (this.peek(patterns.name) === sign) {
          this.at += sign.length;
          return type;
        }
      } else if (this.take(sign)) return type;
    }
    return null;
  }

  private unary(): Syntax {
    this.blank();
    const from = this.at;
    return this.take('-') ? this.node('unary_expr', from, [this.unary()]) : this.union();
  }

  private union(): Syntax {
    this.blank();
    const from = this.at;
    let left = this.path();
    for (;;) {
      const before = this.at;
      this.blank();
      if (!this.take('|')) {
        this.at = before;
        return left;
      }
      this.blank();
      left = this.node('union_expr', from, [left, this.path()]);
    }
  }

  private path(): Syntax {
    const from = this.at;
    if (this.take('//')) {
      const steps = [this.node('//', from, []), ...this.steps()];
      return this.node('absolute_location_path', from, [
        this.node('abbreviated_absolute_location_path', from, steps),
      ]);
    }
    if (this.take('/')) {
      const root = this.node('absolute_root_location_path', from, []);
      const steps = this.attempt(() => this.steps()) ?? [];
      return this.node('absolute_location_path', from, [root, ...steps]);
    }
    const filter = this.filter();
    if (filter) return this.node('filter_path_expr', from, [filter, ...this.moreSteps()]);
    return this.node('relative_location_path', from, this.steps());
  }

  private filter(): Syntax | null {
    const from = this.at;
    const primary = this.primary();
    return primary && this.node('filter_expr', from, [primary, ...this.predicates()]);
  }

  private primary(): Syntax | null {
    const from = this.at;
    if (this.eat(patterns.literal)) return this.node('string_literal', from, []);
    if (this.eat(patterns.number)) return this.node('number', from, []);
    if (this.take('(')) {
      const inner = this.expression();
      this.expect(')');
      return inner;
    }
    if (this.peek(patterns.typeCall) === null && this.eat(patterns.call)) return this.call(from);
    return null;
  }

  private call(from: number): Syntax {
    const called = this.node('function_name', from, [this.qualified(from, this.at)]);
    this.expect('(');
    const given: Syntax[] = [];
    this.blank();
    if (!this.take(')')) {
      do {
        this.blank();
        const begin = this.at;
        given.push(this.node('argument', begin, [this.expression()]));
        this.blank();
      } while (this.take(','));
      this.expect(')');
    }
    return this.node('function_call', from, [called, ...given]);
  }

  private steps(): Syntax[] {
    this.blank();
    return [this.step(), ...this.moreSteps()];
  }

  private moreSteps(): Syntax[] {
    const steps: Syntax[] = [];
    for (;;) {
      const before = this.at;
      this.blank();
      const from = this.at;
      if (this.take('//')) steps.push(this.node('//', from, []));
      else if (!this.take('/')) {
        this.at = before;
        return steps;
      }
      this.blank();
      steps.push(this.step());
    }
  }

  private step(): Syntax {
    const from = this.at;
    const short = this.abbreviated();
    if (short) return this.node('step', from, [short]);
    return this.node('step', from, [this.test(), ...this.predicates()]);
  }

  private abbreviated(): Syntax | null {
    const from = this.at;
    const type = this.take('..') ? 'parent' : this.take('.') ? 'self' : null;
    return type && this.node('abbreviated_step', from, [this.node(type, from, [])]);
  }

  private test(): Syntax {
    const from = this.at;
    if (this.take('@')) {
      this.blank();
      return this.node('abbreviated_axis_test', from, [this.bareTest()]);
    }
    if (this.eat(patterns.axis)) {
      const axis = this.node('axis_name', from, []);
      this.expect('::');
      this.blank();
      return this.node('axis_test', from, [axis, this.bareTest()]);
    }
    return this.node('node_test', from, [this.bareTest()]);
  }

  private bareTest(): Syntax {
    const from = this.at;
    if (this.eat(patterns.nodeType)) return this.node('node_type_test', from, []);
    if (this.eat(patterns.instruction)) {
      this.expect('(');
      this.blank();
      const begin = this.at;
      const named = this.eat(patterns.literal) ? [this.node('string_literal', begin, [])] : [];
      this.expect(')');
      return this.node(named.length > 0 ? 'processing_instruction_name_test' : 'node_type_test', from, named);
    }
    if (this.take('*')) return this.node('unprefixed_wildcard_name_test', from, []);
    if (!this.eat(patterns.name)) throw new Misspelt();
    const end = this.at;
    if (this.source[this.at] !== ':' || this.source[this.at + 1] === ':') return this.qualified(from, end);
    this.at++;
    const prefix = { type: 'prefix', text: this.source.slice(from, end), childCount: 0, children: [] };
    if (this.take('*')) return this.node('prefixed_wildcard_name_test', from, [prefix]);
    if (!this.eat(patterns.name)) throw new Misspelt();
    return this.qualified(from, this.at);
  }

  private qualified(from: number, to: number): Syntax {
    const text = this.source.slice(from, to);
    const [prefix, local] = text.split(':');
    const leaf = (type: string, part: string): Syntax => ({ type, text: part, childCount: 0, children: [] });
    if (prefix === undefined || local === undefined) return leaf('unprefixed_name', text);
    const children = [leaf('prefix', prefix), leaf('local_part', local)];
    return { type: 'prefixed_name', text, childCount: 2, children };
  }

  private predicates(): Syntax[] {
    const found: Syntax[] = [];
    for (;;) {
      const before = this.at;
      this.blank();
      const from = this.at;
      if (!this.take('[')) {
        this.at = before;
        return found;
      }
      const inner = this.expression();
      this.expect(']');
      found.push(this.node('predicate', from, [inner]));
    }
  }
}

/**
 * Stands in for the engine's own reader of expressions, which is WebAssembly and would need a weaker content policy.
 * What cannot be read is told as the engine expects it: a tree with an error.
 */
export const xpathParser = {
  parse(expression: string): SyntaxTree {
    const language = { types: [] };
    try {
      return { language, rootNode: { ...new Reader(expression).whole(), hasError: false } };
    } catch (cause) {
      if (!(cause instanceof Misspelt)) throw cause;
      const rootNode = { type: 'ERROR', text: expression, childCount: 0, children: [], hasError: true };
      return { language, rootNode };
    }
  },
};
