import type { Convention } from './convention';
import { type Written, bracketed } from './rewrite';
import { type BinaryOperator, level, levelOfOperator, rightOf } from './syntax';

/** A native formula being put together; `typed` is text that the user wrote. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | (Written & { readonly kind: 'typed'; readonly constant: number | undefined })
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] };

export const number = (value: number): Expression => ({ kind: 'number', value });

export const emptyText: Expression = {
  kind: 'typed',
  text: '""',
  level: level.whole,
  constant: undefined,
};

export const binary = (
  left: Expression,
  operator: BinaryOperator,
  right: Expression,
): Expression => ({ kind: 'binary', operator, left, right });

export const call = (name: string, ...given: Expression[]): Expression => ({
  kind: 'call',
  name,
  given,
});

/** The text of an expression, spelt as the convention has it. */
export function written(expression: Expression, convention: Convention): Written {
  switch (expression.kind) {
    case 'typed':
      return expression;
    case 'number':
      return {
        text: String(expression.value).replace('.', convention.decimal),
        level: expression.value < 0 ? level.sign : level.whole,
      };
    case 'call': {
      const given = expression.given.map((each) => written(each, convention).text);
      const text = `${expression.name}(${given.join(`${convention.separator} `)})`;
      return { text, level: level.whole };
    }
    case 'binary': {
      const { left, operator, right } = expression;
      const own = levelOfOperator[operator];
      const before = bracketed(written(left, convention), own);
      const after = bracketed(written(right, convention), rightOf(operator));
      return { text: `${before} ${operator} ${after}`, level: own };
    }
  }
}

/**
 * Works out what the defaults of left-out arguments settle: `x * 1` is x, and an IF whose question
 * has one answer is that answer. What the user typed is never worked out away.
 */
export function simplified(expression: Expression): Expression {
  if (expression.kind === 'call') {
    const given = expression.given.map(simplified);
    return settledChoice(expression.name, given) ?? { ...expression, given };
  }
  if (expression.kind !== 'binary') return expression;
  const { operator } = expression;
  const left = simplified(expression.left);
  const right = simplified(expression.right);
  const is = (side: Expression, value: number) => side.kind === 'number' && side.value === value;
  switch (operator) {
    case '+':
      if (is(left, 0)) return right;
      if (is(right, 0)) return left;
      break;
    case '-':
      if (is(right, 0)) return left;
      break;
    case '*':
      if (is(left, 0) || is(right, 0)) return number(0);
      if (is(left, 1)) return right;
      if (is(right, 1)) return left;
      break;
    case '/':
      if (is(right, 1)) return left;
  }
  return binary(left, operator, right);
}

function settledChoice(name: string, given: readonly Expression[]): Expression | undefined {
  const [question, yes, no] = given;
  if (name !== 'IF' || question?.kind !== 'binary' || question.operator !== '=') return undefined;
  const left = constantOf(question.left);
  const right = constantOf(question.right);
  if (left === undefined || right === undefined) return undefined;
  return left === right ? yes : no;
}

/** The number that an expression without cells is. */
function constantOf(expression: Expression): number | undefined {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'typed') return expression.constant;
  const parts =
    expression.kind === 'binary' ? [expression.left, expression.right] : expression.given;
  const [left, right] = parts.map(constantOf);
  if (left === undefined || right === undefined) return undefined;
  if (expression.kind === 'call') {
    return expression.name === 'ROUND' ? Math.round(left * 10 ** right) / 10 ** right : undefined;
  }
  switch (expression.operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return undefined;
  }
}
