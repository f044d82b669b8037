// Before each file of component tests: matchers for the DOM, and a clean page after every test.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// Views come on demand; on a busy machine loading one takes longer than the library's second.
configure({ asyncUtilTimeout: 10_000 })
