/** What the room needs only once it's used: it's loaded then. */

export { startRecorder } from '../../practice/speaking/recorder';
export { fillScreen } from './fill-screen';
export { default as MicrophoneLevel } from './MicrophoneLevel';
export { default as Takes } from './Takes';
export { told } from './words';
