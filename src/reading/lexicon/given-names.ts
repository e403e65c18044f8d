/** Given names that tell whether "he" or "she" may mean their bearer; names borne by both are left out. All folded. */
const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const WOMEN = set(`
  aisha aishath alena alicia alina alma ama amina amira ana anastasia anette angela angelina anita anna annalena anne annika antonia
  aurelia aurore ayesha barbara beata beatriz bimala birgit borjana brigitte camilla carmen carolina caroline catarina catherine cecilia
  chiara christine chrystia claudia condoleezza constance cristina dalia daniela deborah delcy diana dilma dina doris edita ekaterina
  elena eleonora elina elisabeth elizabeth ellen emine emma erika ersilia ertha esperanza esther eugenia eva evelyn fatima fatou fatoumata
  federica federiga fiame fiona florence frances francesca gabriela georgette gina giorgia gloria graca grace gulnara hadja halimah hanna
  hannah hasina heather heidi helen helena helle hillary hina ines inga ingrid irina isabel isabella isobel ivanka jacinda jacqueline jadranka jana
  jane janet janice jeanine jelena jennifer jessica jill joanna josefa joyce julia juliana julie julija kaja kamala karen karin karolina
  katarina kate katerina katherine kathleen katja katrin katrina kersti khadija kolinda kristalina ksenia laimdota laura leila leni leonor
  letizia liliana linda lindiwe lisa liz lucia lucrecia luisa lydia lyudmila madeleine magdalena maia maka malala manal mara margaret
  margarita margot maria mariam marie marija marina marine marise martha martina mary mathilde mathu mayra megawati melania
  melanie mercedes meri mette mia michele michelle mirjana monica monika monique nadezhda nadia najla nancy naomi natalia natasha nathalie
  nirmala nkosazana olena olga olivia patricia paula penny phumzile piper pratibha priti rachel radmila raisa rania raquel rasa rebecca
  retno rita rosa rosario roza ruth sabine samantha sandra sanna sara sarah sheikha shirin shirley silvia simonetta sofia sonia
  sophie soraya stella stephanie susan susana sushma suzanne svetlana sviatlana sylvie tamara tanja tansu tarja tatiana tatyana tereza
  theresa therese tulia tzipi ursula valentina valeria vera veronica veronika victoria viktoria viola violeta vjosa wendy winnie xiomara
  yingluck yoko yolanda yulia yuriko zeina zinaida zoya zuzana`);

export const MEN = set(`
  abdel abdelaziz abdelmadjid abdul abdulaziz abdullah abel abiy adam adel adrian ahmad ahmed akif alain alan alar albert albin alejandro
  aleksandar aleksander aleksandr alexander alexandros alfonso alfredo ali alisher almazbek alpha alvaro amadou anders andras andreas
  andrei andrej andres andrew andrius andriy andrzej angel anibal antanas anthony antonio antonis antony ararat arif armen arturo ashraf
  askar askhat atiku augusto badr bakir barack bart bashar benjamin bernard bill bob bola boris boyko branko brian bruno carl carlos
  carsten cesar charles chingiz christian christopher chuck colin constantin cyril dacian daniel danilo danny david denis dimitar dimitris
  dinesh djibril dmitri dmitriy dmitry dmytro dominic donald ebrahim edgar edgars eduard eduardo egils ehud ekrem elmar emil emilio emmanuel
  emomali enrique eric erik ernesto evo faisal fayez felipe felix ferdinand fernando filip filippo fouad francisco franco francois frank
  frederico friedrich fuad fumio gabriel gebran geert gennady george georges georgi gerard gerhard giorgi gitanas giuseppe gjorge gordon
  gotabaya guido guillermo gurbanguly gustavo guy hakan halim hamad hamid hans harald harjit hassan heiko helmut henry hernan hossein howard
  hugo hulusi hussein ibrahim idriss igor ilham imran imre irakli isaac isaias ismail israel ivan ivica ivo jack jacob jacques jair jake
  jakov jalal james jan janez janos javier jeffrey jens jeremy jerome jerzy jeyhun jim jiri
  joachim joao joe johann johannes john jon jonas joram jorge jose josef josep joseph joshua juan julio juri justin kassym 
  keir kenneth kevin khaled khalid klaus konstantin kwame kyriakos lars laszlo laurent lech leo leonid leopoldo lloyd lubomir luigi luis
  luiz lukas luther mahinda mahmoud mahmud malcolm manmohan manuel marc marcel marco marcos mariano mario mark markus martin massoud mateusz
  matteo matthew mauricio mauro maximo mehmet mevlut michael micheal michel miguel mihai mike mikhail mikheil milan milo milorad milos
  mircea miroslav mohamed mohammad mohammed mohamud moussa muhammad muhammadu mukhtar mustafa naftali narayan narendra nasser nawaf
  nawaz nayib ned nicolae nicolas nikol nikola nikolai nikolay nikos olaf oleg oleksandr oleksii olivier olusegun omar omer oscar osman pal
  paolo pascal patrice patrick paul paulo pavel pavlo pedro pekka peter petr petro petteri philip philippe pierre pietro prabowo qasem radek
  radoslaw rafael rahmatullah ramtane ramzan rashid raul recep reuven rex riad ricardo richard rinat rob robert roberto rodrigo
  roland roman ron ronald ruben rumen rustem ryad sadyr saeed salah salman salva sam sameh samuel saulius scott sebastian serdar serge
  sergei sergey sergio shavkat shigeru shinzo silvio simon sirojiddin sooronbay stanislav stefan stephane stephen steve steven stevo
  sukhbaatar taro tedros teodor teodoro thabo thein thomas thorbjorn tibor tim timo tobias tom tomas tony toomas traian uhuru ulf umaro
  urmas vaclav vahan valdis valentin valeriu valery vassily viktor vincent vitaly vladimir volodymyr vuk wael wahid walter werner william
  wladimir wopke workneh xavier yair yerlan yevgeny yoav yoon yoshihide yossi yoweri yuri yuriy yusuf zac zbigniew zdravko zine zohrab
  zoran`);
