import { startSmallCms } from './testing/start-small-cms'
import { notesConfig } from './testing/small-notes-cms'
import { withTransactionRetry } from './database/with-transaction-retry'
import { pingDatabase } from './database/ping-database'
import { closeDatabase } from './database/close-database'
const url=process.argv[2]!
const p = await startSmallCms({ name: url, url, config: notesConfig })
await (p.db as any).connection.dropDatabase()
for (const c of [...Object.values((p.db as any).collections), ...Object.values((p.db as any).versions)] as any[]) { await c.createCollection?.(); await c.ensureIndexes() }
await pingDatabase(p)
console.log('tx on', !!(p.db as any).transactionOptions)
const N='notes' as never
const titles = async()=> (await p.find({collection:N, limit:0, pagination:false})).docs.map((d:any)=>d.title)
for (const t of ['one','fails','swallows','fails in one branch']) { console.log(t, await p.create({collection:N, data:{title:t, count:77} as never}).then(()=>'ok',e=>'ERR '+e.message)); }
await new Promise(r=>setTimeout(r,200))
console.log(await titles(), (await p.count({collection:'outbox' as never})).totalDocs)
for (let i=0;i<8;i++) await p.create({collection:N, data:{title:'b'+i, count:77} as never})
for (let k=0;k<3;k++) console.log('bulk ok', await p.update({collection:N, where:{count:{equals:77}}, data:{title:'bulk'+k} as never}).then((r:any)=>[r.docs.length,r.errors],e=>'ERR '+e.message))
console.log('bulk fail', await p.update({collection:N, where:{count:{equals:77}}, data:{title:'fails'} as never}).then((r:any)=>[r.docs.length,r.errors],e=>'ERR '+e.message), await titles())
console.log('bulk delete', await p.delete({collection:N, where:{count:{equals:77}}}).then((r:any)=>[r.docs.length,r.errors],e=>'ERR '+e.message), await titles())
// contention
const seeds:any[]=[]; for(let i=0;i<5;i++) seeds.push(await p.create({collection:N,data:{title:'s',count:0} as never}))
let ok=0, errs:Record<string,number>={}
const until=Date.now()+5000
await Promise.all(Array.from({length:20},async(_, i)=>{ while(Date.now()<until) try { await withTransactionRetry(()=> i<10? p.create({collection:N,data:{title:'c'} as never}): p.update({collection:N,id:seeds[i%5].id,data:{title:'u'+Math.random()} as never})); ok++ } catch(e:any){ errs[e.message.slice(0,100)]=(errs[e.message.slice(0,100)]??0)+1 } }))
console.log('ok',ok,errs)
const t=await p.findVersions({collection:N,limit:0,pagination:false}); const o=await p.count({collection:'outbox' as never}); console.log('versions',t.docs.length,'outbox',o.totalDocs)
await closeDatabase(p); process.exit(0)
