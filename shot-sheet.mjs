import { chromium } from 'playwright';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const base='http://localhost:8123';
for (const [w,t] of [[360,'light'],[1280,'light'],[1280,'dark'],[360,'dark']]) {
  const p = await b.newPage({viewport:{width:w,height:w===360?740:900},colorScheme:t});
  await p.goto(base+'/practice/print/'); await p.locator('[data-sheet=interview]').waitFor();
  await p.screenshot({path:`/tmp/sheet-shots/print-${w}-${t}.png`,fullPage:true});
  console.log(w,t,await p.evaluate(()=>document.documentElement.scrollWidth));
  if (w===1280&&t==='light') for (const f of ['A4','Letter']) { const d=await p.pdf({format:f,path:`/tmp/sheet-shots/${f}.pdf`,printBackground:false}); console.log(f,d.toString('latin1').match(/\/Type \/Page\b/g).length); }
  await p.close();
}
await b.close();
