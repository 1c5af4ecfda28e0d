// An AngularJS application as Primo VE is one: addresses without #!, a list that arrives late and is thrown away and
// drawn anew when the reader signs in or changes the language, and rows that act by script.
const WORDS = {
  en: {
    language: 'Deutsch',
    signIn: 'Sign in',
    viewOnline: 'View Online',
    about: 'Newspaper, 4 pages',
    service: 'Digital viewer',
  },
  de: {
    language: 'English',
    signIn: 'Anmelden',
    viewOnline: 'Online ansehen',
    about: 'Zeitung, 4 Seiten',
    service: 'Digitaler Viewer',
  },
}

const itemsIn = ({ service }, signedIn) => [
  {
    service,
    label: 'The Skerrow Courier',
    note: '4 pages',
    href: '/discovery/delivery/99SKERROW_INST:SKERROW/1210000600000412',
  },
  {
    service,
    label: 'Views of the coast',
    note: '8 photographs',
    href: '/view/delivery/99SKERROW_INST/1210000400000412',
  },
  { service, label: 'Sea holly', address: '/view/UniversalViewer/99SKERROW_INST/1210000500000412' },
  // Signed in, the label becomes a second link to the same thing.
  ...(signedIn
    ? [
        {
          service: 'The Skerrow Courier',
          label: '',
          note: '',
          href: '/discovery/delivery/99SKERROW_INST:SKERROW/1210000600000412',
        },
      ]
    : []),
]

angular
  .module('discovery', [])
  .config(['$locationProvider', $location => $location.html5Mode(true)])
  // Views of a router ask for this one, which scrolls when a fragment comes or goes.
  .run(['$anchorScroll', () => {}])
  .controller('Page', [
    '$timeout',
    '$interval',
    function Page($timeout, $interval) {
      const draw = () => {
        this.items = []
        // Late, as when a service has to answer first.
        return $timeout(() => {
          this.items = itemsIn(this.words, this.signedIn)
        }, 60)
      }
      this.signIn = () => {
        this.signedIn = true
        draw()
      }
      this.changeLanguage = () => {
        this.words = this.words === WORDS.en ? WORDS.de : WORDS.en
        draw()
      }
      this.openRow = ({ address }) => {
        window.open(address, '_blank').focus()
      }
      this.words = WORDS.en
      draw()
      // Something always happens in an application of this size.
      $interval(() => {}, 250)
    },
  ])
