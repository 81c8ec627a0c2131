import { entry, type LogEntry } from './types.js';

/** Mistakes in templates. */
export const TEMPLATES: readonly LogEntry[] = [
  entry(
    ['unknown name …'],
    'The template uses a name that does not exist.',
    'Use one of the [names](templates.md).',
  ),
  entry(
    ['templates see no secrets', 'templates read no files'],
    'Templates see only facts about the run.',
    'Use an expression, `${{ … }}`, outside of the template.',
  ),
  entry(
    [
      'there is no filter …',
      'there is no tag …',
      'values are always escaped; markdown reads one as Markdown',
    ],
    'The filter or tag is not one of Liquid’s, or is not needed.',
    'Use one that the sentence lists.',
  ),
  entry(
    ['{{ is not closed', '{% … %} is not closed', '{% end… %} closes nothing'],
    'A bracket or a tag is missing.',
    'Close it. For literal braces, write `{{ "{{" }}`.',
  ),
  entry(
    [
      'the template is too long',
      'the template makes too much',
      'limit exceeded',
      'template render limit exceeded',
    ],
    'The template or what it makes is too large.',
    'Write a shorter one, with fewer loops.',
  ),
  entry(
    'a template in … could choose whom to mention',
    'A value of an event could mention people there.',
    'Write the ID out.',
  ),
];
