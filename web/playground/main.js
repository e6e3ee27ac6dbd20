// The entry holds the examples alone, so that a changed example renames this
// small file and not the large ones.
import { exampleTabs } from './examples.js';

const { mount } = await import('./playground.jsx');
mount(document.getElementById('playground'), exampleTabs);
