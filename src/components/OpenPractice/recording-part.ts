/** What the room needs only once the reader talks: it's loaded then. */

export { startRecorder } from '../../practice/speaking/recorder';
export { default as Level } from './Level';
export { default as Takes } from './Takes';
