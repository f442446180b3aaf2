import { defineWords } from '../words/define-words.js';
import { english } from './criterion-editor.words.js';

export const useCriterionEditorWords = defineWords(english, {
  ar: () => import('./criterion-editor.words.ar.js'),
});
