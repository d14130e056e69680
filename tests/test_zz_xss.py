import re, html, pytest
from html.parser import HTMLParser
from tests.served import Portal
from tests.cast import gid
from portal.accounts.models import Account

PAY=['"><img src=x onerror=alert(1)>zq',"'><svg onload=alert(1)>zq","</script><script>alert(1)</script>zq","</textarea><b onclick=x>zq","{{7*7}}zq","javascript:alert(1)//zq",'" hx-on:click="alert(1)" zq="','</title><hx-partial hx-target="#main">zq',"</template><iframe src=javascript:1>zq","${7*7}zq"]
class P(HTMLParser):
    def __init__(s): super().__init__(convert_charrefs=True); s.bad=[]
    def handle_starttag(s,tag,attrs):
        for k,v in attrs:
            if k.startswith("on") or k=="zq" or k.startswith("hx-on"): s.bad.append((tag,k,v))
            if v and "zq" in v and (k.startswith("hx-") or k in("href","src","action","formaction","style","srcdoc")):
                s.bad.append((tag,k,v))
        if tag in ("img","iframe","svg") and dict(attrs).get("src"): s.bad.append((tag,attrs))

@pytest.mark.parametrize("p",PAY)
def test_x(portal: Portal,p):
    h=portal.sign_in("owner"); t=portal.token("owner")
    g=lambda doc,**v: portal.ask(doc,t,variables=v).json()
    mail="\"x"[:0]+"a'b&c+zq@x.example"
    a=g("mutation($i:AddClientInput!){addClient(input:$i){client{id} errors{code field}}}",i={"name":p,"number":p[:40],"contactName":p,"phone":p[:40],"street":p,"postcode":p[:20],"city":p,"email":mail,"country":"IE"})
    cid=a["data"]["addClient"]["client"]["id"]
    g("mutation($i:WriteNoteInput!){writeNote(input:$i){errors{code}}}",i={"client":cid,"text":p,"pinned":True})
    g("mutation($i:ChangeProfileInput!){changeProfile(input:$i){errors{code}}}",i={"name":p})
    g("mutation($i:ChangePartnerInput!){changePartner(input:$i){errors{code}}}",i={"name":p})
    print(g("mutation($i:ChangePartnerInput!){changePartner(input:$i){errors{code}}}",i={"website":"https://x.example/"+p.replace(" ","").replace("<","").replace(">","").replace('"',"").replace("'","")}))
    g("mutation($i:InviteStaffInput!){inviteStaff(input:$i){errors{code}}}",i={"name":p,"email":"new@x.example","role":"ADVISOR"})
    adv=gid(portal.cast.staff["advisor"])
    g("mutation($i:GrantAccessInput!){grantAccess(input:$i){errors{code}}}",i={"staff":adv,"client":cid})
    async def rows():
        from portal.clients.models import Client
        from portal.kernel import ids
        c=await Client.get(id=ids.key_of(cid,"client"))
        e=await portal.cast.account(p,c,company_id=p[:60]); e2=await portal.cast.account(p,None)
        return gid(await Account.get(id=e.account_id)), gid(await Account.get(id=e2.account_id))
    acc,acc2=portal.run(rows)
    pages=["/","/clients","/clients?open="+cid,f"/clients/{cid}",f"/clients/{cid}/edit",f"/clients/{cid}/archive",f"/clients/{cid}/accounts/add","/accounts",f"/accounts/{acc}",f"/accounts/{acc}/file","/people",f"/people/{adv}",f"/people/{adv}/access",f"/people/{adv}/leaver",f"/people/{adv}/deactivate",f"/people/{adv}/transfer","/settings","/settings/partner","/settings/sessions","/settings/email","/search","/graphiql",f"/clients?client={cid}&staff={adv}",f"/accounts?client={cid}&staff={adv}"]
    def look(url,**kw):
        for part in ({}, {"hx-request":"true"}):
            a=portal.client.get(url,headers={**h,**part,"user-agent":p.encode().decode("latin-1")},**kw)
            assert a.status_code<500,(url,a.status_code)
            q=P(); q.feed(a.text)
            bad=[b for b in q.bad if not (b[1]=="href" and (b[2].startswith(("mailto:","tel:","/clients?q=","/accounts?q=","?","/graphiql","/clients","/accounts","/search","https://x.example/"))))] 
            if bad: print("BAD",url,part,bad[:3])
            if "49zq" in a.text: print("SSTI",url)
    for u in pages: look(u)
    for u in ("/clients","/accounts","/search","/people","/partners"): look(u,params={"q":p,"sort":p,"after":""})
    for u in (f"/clients/{cid}/accounts/add",f"/accounts/{acc2}/file",f"/people/{adv}/access"): look(u,params={"q":p,"mode":p,"client":p})
    look("/signin",params={"next":p,"done":p}); look("/graphiql",params={"query":p,"variables":p,"back":p,"operationName":p})
    for u,d in (("/clients/new",{"name":"","email":p,"country":p}),("/signin",{"email":p,"next":p}),("/people/invite",{"name":p,"email":p,"role":p}),("/settings",{"name":p,"language":p,"timezone":p,"theme":p}),("/settings/partner",{"name":p,"website":p,"country":p,"currency":p}),(f"/people/{adv}/access",{"client":p,"mode":p,"until":p})):
        a=portal.client.post(u,data=d,headers=h); q=P(); q.feed(a.text)
        if [b for b in q.bad if b[1]!="href"]: print("BADPOST",u,q.bad[:3])
        if a.status_code>=500: print("500",u)
    a=portal.client.get("/clients",headers={**h,"cookie":h["cookie"]+"; said="+"client.archived|x; theme=%22%3E%3Cscript%3E"}); q=P(); q.feed(a.text); print(q.bad[:2])
    v=portal.sign_in("vendor")
    for u in ("/","/clients","/partners",f"/accounts/{acc}",f"/partners/{gid(portal.cast.partner)}/tier"):
        a=portal.client.get(u,headers=v); q=P(); q.feed(a.text)
        if [b for b in q.bad if b[1]!="href"] or a.status_code>=500: print("BADV",u,a.status_code,q.bad[:3])
    async def mails():
        from portal.outbox.models import Mail
        return [(m.subject,m.html) for m in await Mail.all()]
    for s,hh in portal.run(mails):
        q=P(); q.feed(hh)
        if [b for b in q.bad]: print("BADMAIL",s,q.bad[:3])
