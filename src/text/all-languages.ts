// All languages at once, for what must not wait: the Recovery page, and tests.
import { dutch } from './dutch'
import { english } from './english'
import { addLanguage } from './texts'

addLanguage('en', english)
addLanguage('nl', dutch)
