import { describe, expect, it } from '@jest/globals'

import { isFormOf } from './polish-stems'

const FORMS: [lemma: string, forms: string][] = [
  ['rada', 'rady radzie radę radą rad radom radami radach'],
  ['uchwała', 'uchwały uchwale uchwałę uchwałą uchwał uchwałom uchwałami uchwałach'],
  ['miasto', 'miasta miastu miastem mieście miast miastom miastami miastach'],
  ['program', 'programu programowi programem programie programy programów programom programami programach'],
  ['gmina', 'gminy gminie gminę gminą gmin gminom gminach'],
  ['komisja', 'komisji komisję komisją komisje komisjom komisjami komisjach'],
  ['unia', 'unii unię unią unie uniom'],
  ['sieć', 'sieci siecią sieciom sieciami sieciach'],
  ['wielokulturowość', 'wielokulturowości wielokulturowością'],
  ['praktyka', 'praktyki praktyce praktykę praktyką praktyk praktykom praktykach'],
  ['mieszkaniec', 'mieszkańca mieszkańcowi mieszkańcem mieszkańcu mieszkańcy mieszkańców mieszkańcom mieszkańcami mieszkańcach'],
  ['cudzoziemiec', 'cudzoziemca cudzoziemcy cudzoziemców cudzoziemcom'],
  ['uchodźca', 'uchodźcy uchodźcę uchodźcą uchodźców uchodźcom uchodźcami uchodźcach'],
  ['ekspert', 'eksperta ekspertem ekspercie eksperci ekspertów ekspertom'],
  ['urząd', 'urzędu urzędowi urzędem urzędzie urzędy urzędów urzędach'],
  ['ośrodek', 'ośrodka ośrodkowi ośrodkiem ośrodku ośrodki ośrodków'],
  ['centrum', 'centra centrów centrom centrach'],
  ['zarządzanie', 'zarządzania zarządzaniu zarządzaniem'],
  ['szkoła', 'szkoły szkole szkołę szkół szkołach'],
  ['droga', 'drogi drodze drogę dróg drogach'],
  ['kultura', 'kultury kulturze kulturę kultur kulturach'],
  ['biblioteka', 'bibliotece bibliotek bibliotekami'],
  ['zespół', 'zespołu zespole zespołem zespoły zespołów'],
  ['powiat', 'powiatu powiecie powiaty powiatów'],
  ['sąsiad', 'sąsiada sąsiedzie sąsiedzi sąsiadów'],
  ['imigrant', 'imigranta imigranci imigrantów imigrantom'],
  ['radny', 'radnego radnemu radnym radni radnych radnymi radna radnej'],
  ['międzykulturowy', 'międzykulturowego międzykulturowe międzykulturowych międzykulturowymi międzykulturową międzykulturowi'],
  ['krajowy', 'krajowa krajowej krajowych krajowi'],
  ['miejski', 'miejskiego miejska miejskie miejscy miejskich'],
  ['kraków', 'krakowa krakowowi krakowem krakowie'],
  ['polska', 'polski polsce polskę polską'],
  ['europa', 'europy europie europę europą'],
  ['książka', 'książek książce książki'],
  ['gwiazda', 'gwieździe gwiazd gwiazdami'],
  ['obywatel', 'obywatela obywatele obywateli obywatelom'],
  ['przewodnicząca', 'przewodniczącej przewodniczącą'],
  ['artysta', 'artyści artyście artystów artystą'],
]

describe('forms of one word', () => {
  it.each(FORMS)('%s: %s', (lemma, forms) => {
    expect(forms.split(' ').filter((form) => !isFormOf(lemma, form))).toEqual([])
  })
})

const OTHERS: [lemma: string, others: string][] = [
  ['rada', 'radar radary radio radości radca rad-ek radek radosny radzić radem radu'],
  ['miasto', 'miastowy miastowych miasteczko miasteczka'],
  ['uchwała', 'uchwalić uchwalono uchwali uchwalenie'],
  ['program', 'programista programować programowy programowanie'],
  ['gmina', 'gminny gminnego gmin-ny'],
  ['polska', 'polskiego polskich polskim polskość'],
  ['kraków', 'krakowski krakowska krakowianin'],
  ['lista', 'listem listu listonosz listwa'],
  ['karta', 'karton kartka kark'],
  ['sieć', 'siedzieć siecz siec-iowy'],
  ['europa', 'europejski europejska europejczyk'],
  ['kultura', 'kulturalny kulturowy'],
  ['międzykulturowy', 'międzykulturowość międzykulturowo'],
  ['ekspert', 'ekspertyza ekspertyzy'],
  ['rata', 'raka rak raki'],
  ['sąd', 'sad sadu sady'],
  ['szkoła', 'szkolenie szkolny szkolić'],
]

describe('other words', () => {
  it.each(OTHERS)('%s is none of: %s', (lemma, others) => {
    expect(others.split(' ').filter((other) => isFormOf(lemma, other))).toEqual([])
  })
})
