// Set before the tests: where properties begin to try. One that fails prints its own seed and path.
import fc from 'fast-check'
import { seed } from './seed'

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
