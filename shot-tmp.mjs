import { chromium } from 'playwright';
const [,, script] = process.argv;
const { default: run } = await import(script);
const browser = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--use-fake-device-for-media-stream','--use-fake-ui-for-media-stream']});
await run(browser);
await browser.close();
