import type { Attribute, AttributeType } from '../catalogue/attribute.js';
import { type Operator, type Test, isDependent } from '../language/condition.js';
import { convert } from '../language/unit.js';
import { type Reader, join } from './reader.js';

const AMOUNTS: readonly Operator[] = ['is', 'at_least', 'more_than', 'at_most', 'less_than', 'between'];

/** Which operators can be put to which type of answer. An editor offers exactly these. */
export const OPERATORS_OF: Readonly<Record<AttributeType, readonly Operator[]>> = {
  boolean: ['is'],
  number: AMOUNTS,
  elapsed: ['at_least', 'more_than', 'at_most', 'less_than', 'between'],
  scale: ['is', 'one_of', 'none_of', 'at_least', 'more_than', 'at_most', 'less_than'],
  code: ['is', 'one_of', 'none_of'],
  codes: ['includes_any', 'includes_all', 'includes_none'],
  history: ['includes_any', 'includes_all', 'includes_none'],
  area: ['in_area', 'in_service_area'],
};

/** Whether operator, value and unit suit the attribute; says what does not. */
export const checkFit = (reader: Reader, test: Test, attribute: Attribute, path: string): boolean => {
  const before = reader.problems.length;
  const { operator, value, unit, within } = test;
  const { type } = attribute;

  if (!OPERATORS_OF[type].includes(operator))
    reader.refuse(
      join(path, 'operator'),
      `"${attribute.id}" can be compared by ${OPERATORS_OF[type].join(', ')}.`,
    );
  else checkValue(reader, test, attribute, join(path, 'value'));
  if (unit !== undefined && (isAmount(value) ? convert(1, unit, attribute.unit) === undefined : true))
    reader.refuse(join(path, 'unit'), `"${attribute.id}" is not measured in ${unit}.`);
  if (within !== undefined && type !== 'history')
    reader.refuse(join(path, 'within'), 'Only what happened at a time can be looked for within a time.');
  return reader.problems.length === before;
};

const isAmount = (value: Test['value']) =>
  typeof value === 'number' || isDependent(value) || (Array.isArray(value) && typeof value[0] === 'number');

const checkValue = (reader: Reader, { operator, value }: Test, attribute: Attribute, path: string) => {
  const codes = attribute.values?.map(({ code }) => code) ?? [];
  switch (operator) {
    case 'is':
      if (attribute.type === 'boolean' && typeof value !== 'boolean')
        reader.refuse(path, 'This must be true or false.');
      if (attribute.type === 'number' && typeof value !== 'number')
        reader.refuse(path, 'This must be a number.');
      if (attribute.values) checkCode(reader, value, codes, path);
      return;
    case 'one_of':
    case 'none_of':
    case 'includes_any':
    case 'includes_all':
    case 'includes_none':
      if (!Array.isArray(value)) return void reader.refuse(path, 'This must be a list of codes.');
      return void value.forEach((code, at) => checkCode(reader, code, codes, `${path}[${at}]`));
    case 'at_least':
    case 'more_than':
    case 'at_most':
    case 'less_than':
      if (attribute.type === 'scale') return void checkCode(reader, value, codes, path);
      if (typeof value !== 'number' && !isDependent(value))
        reader.refuse(path, 'This must be a number or a limit by circumstances.');
      return;
    case 'between':
      if (!Array.isArray(value) || typeof value[0] !== 'number' || typeof value[1] !== 'number')
        return void reader.refuse(path, 'This must be the two ends, such as [5, 14].');
      if (value[0] > value[1]) reader.refuse(path, 'The first end must not be above the second.');
      return;
    case 'in_area':
      if (!Array.isArray(value) || typeof value[0] !== 'string')
        reader.refuse(path, 'This must be a list of areas.');
      return;
    case 'in_service_area':
      if (value !== undefined) reader.refuse(path, 'The service area needs no value.');
  }
};

const checkCode = (reader: Reader, code: unknown, codes: readonly string[], path: string) => {
  if (!codes.includes(code as string)) reader.refuse(path, `This must be one of ${codes.join(', ')}.`);
};
