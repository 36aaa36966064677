import type { packetWords as english } from '#content/en/packet.ts'
import type { AnyWords } from '#content/phrase.ts'

/** The missing packet: part 1 (a01 to a26) can be known before, part 2 (b01 to b20) only now. */
export const packetWords: AnyWords<typeof english> = {
  a01: { label: 'Nomi', hint: 'Cognome e nome, soprannome, scrittura originale, altre grafie.' },
  a02: { label: 'Sesso o genere' },
  a03: { label: 'Data di nascita', hint: 'Almeno l’anno. Dichiarata, registrata o accertata? Contestata?' },
  a04: { label: 'Foto', hint: 'Volto, al massimo di sei mesi. Data dello scatto, chi ha acconsentito.' },
  a05: {
    label: 'Statura, corporatura, capelli, occhi',
    hint: 'Colore e taglio dei capelli, colore degli occhi, peso.',
  },
  a06: { label: 'Segni particolari', hint: 'Occhiali, tatuaggio, voglia, cicatrice, denti, piercing.' },
  a07: {
    label: 'Impronte digitali e immagine del volto',
    hint: 'Quale autorità le ha prese e il suo riferimento. Mai i dati stessi.',
  },
  a08: {
    label: 'Nazionalità e lingue',
    hint: 'Gruppo etnico se serve alla protezione, capacità di leggere, interprete.',
  },
  a09: {
    label: 'Documenti d’identità',
    hint: 'In possesso o in copia, numeri, copia della tessera di richiedente asilo.',
  },
  a10: {
    label: 'Telefono e account online',
    hint: 'Numeri, gestore della SIM, IMEI, app di messaggi, nomi utente, e-mail.',
  },
  a11: { label: 'Tutore, avvocato, assistente sociale, operatore', hint: 'Nomi e numeri per qualsiasi ora.' },
  a12: { label: 'Salute', hint: 'Farmaci, allergie, patologie, gravidanza, disabilità.' },
  a13: {
    label: 'Come è stato incontrato il minore',
    hint: 'Dove, quando, da chi, con chi, chi lo ha portato.',
  },

  a14: { label: 'Famiglia', hint: 'Chi, dove, ultimo contatto; parenti qui e all’estero.' },
  a15: { label: 'Viaggio', hint: 'Paesi, date, dove registrato, con quale nome.' },
  a16: { label: 'Dove vuole andare il minore', hint: 'E di chi è l’idea.' },
  a17: {
    label: 'Pagamento e debito',
    hint: 'Come è stato pagato il viaggio, a chi è dovuto, chi fa pressione sulla famiglia.',
  },
  a18: { label: 'Compagni di viaggio', hint: 'Qualcuno di loro è scomparso?' },
  a19: { label: 'Contatti qui', hint: 'Amici, adulti, indirizzi, luoghi frequentati.' },
  a20: {
    label: 'Abitudini',
    hint: 'Scuola, sport, culto, lavoro, trasporti, carte bancarie o di viaggio.',
  },
  a21: { label: 'Abiti e oggetti usati di solito' },
  a22: { label: 'Scomparse precedenti', hint: 'Dove è stato ritrovato, e con chi.' },
  a23: { label: 'Paure e che cosa calma il minore', hint: 'Fattori scatenanti, segni di autolesionismo.' },
  a24: {
    label: 'Il desiderio del minore',
    hint: 'Chi chiamare se scompare. Si può usare la foto?',
  },
  a25: { label: 'Fratelli, sorelle, minori collegati', hint: 'E i loro casi.' },
  a26: {
    label: 'Procedimenti in corso',
    hint: 'Asilo, trasferimento, età, ricongiungimento familiare, tratta, penale.',
  },

  b01: { label: 'Chi denuncia', hint: 'Nome, ruolo, numero da richiamare, ora.' },
  b02: { label: 'Visto per l’ultima volta', hint: 'Quando, dove, da chi. Ultimo contatto.' },
  b03: { label: 'Abiti e oggetti che il minore ha con sé', hint: 'Borsa, telefono acceso o spento.' },
  b04: {
    label: 'Che cosa manca e che cosa è rimasto',
    hint: 'Effetti personali, farmaci, documenti, caricabatterie.',
  },
  b05: {
    label: 'Che cosa è successo prima',
    hint: 'Lite, notizie, visita, chiamata, decisione, trasferimento.',
  },
  b06: { label: 'Luoghi e motivi possibili' },
  b07: { label: 'Visto con chi', hint: 'Persone, veicolo, targa.' },
  b08: { label: 'Parenti in patria e all’estero', hint: 'C’è stato un contatto di recente?' },
  b09: {
    label: 'Amici e conoscenti',
    hint: 'Telefono, indirizzo. Altri sono scomparsi nello stesso momento?',
  },
  b10: { label: 'Necessità mediche', hint: 'Ed entro quando diventa pericoloso.' },
  b11: { label: 'Criteri di preoccupazione', hint: 'Una risposta a ciascuno, con il motivo.' },
  b12: { label: 'Segni di tratta', hint: 'Fatti, e il riferimento di un invio aperto.' },
  b13: { label: 'Insolito per questo minore?', hint: 'Episodi precedenti.' },
  b14: { label: 'Prime verifiche fatte', hint: 'Da chi, con quale risultato.' },
  b15: { label: 'Foto allegate', hint: 'Con la data di ciascuna.' },
  b16: { label: 'Tessera di richiedente asilo o numero del procedimento' },
  b17: { label: 'Tutore', hint: 'Nome e numero.' },
  b18: {
    label: 'Che cosa chiediamo alla polizia',
    hint: 'Minore scomparso, segnalazione nel SIS, livello di rischio, numero della denuncia, agente incaricato, prossimo contatto.',
  },
  b19: {
    label: 'Che cosa non va rivelato',
    hint: 'E a chi: famiglia in patria, ambasciata, connazionali.',
  },
  b20: { label: 'Risposta della polizia', hint: 'Accettata o rifiutata, livello, numero.' },
}
