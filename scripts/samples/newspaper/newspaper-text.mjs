// The words of one issue of "The Skerrow Courier", an invented newspaper.

export const articles = [
  {
    page: 1,
    title: 'THE NEW LIGHT',
    deck: 'Gannet Stack shines by oil-gas. — A crowd upon the hill.',
    text: [
      'At eleven minutes past six on Thursday evening the new burner at Gannet Stack was lit for the first time by *Miss Keziah Trewin*, the keeper’s daughter, who is nine. From the hill behind Quillan, where above four hundred persons had gathered with rugs and baskets, the light was seen to grow from a spark to a steady red star, and then, the lens being let go, to open and close like an eye.',
      'A cheer was given, which was answered by every vessel in the Sound. The engineer, Mr. Fairweather, informed our representative that the new flame is equal to thirty thousand candles, and burns no more oil in a night than did the old one in an hour. “We have not made the sea any smaller,” he said, “but we have moved the door a little nearer.”',
      'The old lamp, which has served since 1861, was carried down by the four senior boatmen of the parish and will be shown in the Museum from Monday.',
    ],
  },
  {
    page: 1,
    title: 'A WHALE IN THE HARBOUR',
    deck: 'She is shown out by the ferry.',
    text: [
      'On Tuesday at first light the master of the ferry *Perpetua*, on casting off, found his way obstructed by a whale of some forty feet, which lay across the harbour mouth and appeared to be asleep. The eight o’clock sailing was accordingly put back.',
      'By nine the whole of the grammar school had been marched down to the pier for the improvement of their minds. The whale rose, breathed, and was applauded. At twenty to ten she followed the ferry out, keeping to the starboard side of the channel, as Mr. Penhale remarked, better than some he could name.',
      'No fares were refunded, and none were asked for.',
    ],
  },
  {
    page: 1,
    title: 'THE BRIDGE AT HOLLIN',
    deck: 'The Council divides.',
    text: [
      'The Isles Council met on Wednesday, Alderman Vale in the chair. The business was the bridge at Hollin Cross, which has been the business since 1899. Mr. Tolliver moved that it be built of stone. Mr. Marrack moved that it be built of iron. Mrs. Lanyon, from the gallery, moved that it be built.',
      'The chairman ruled that Mrs. Lanyon was not a member. Mrs. Lanyon said that she was aware of it, and that she had come by way of the ford, and that if the Council would be so good as to look at her boots it might save some time. The boots were looked at. The motion was put in Mrs. Lanyon’s words and carried by eleven votes to two.',
      'Work begins in the spring.',
    ],
  },
  {
    page: 1,
    title: 'WEATHER AND SEA',
    text: [
      'A week of quiet airs from the south and east, with mist in the mornings. The glass stood highest on Thursday at 30.21 inches. Boats from the western grounds report the water uncommonly clear, and that the bank called the Anvil may be seen in nine fathoms, “with all its ladies and gentlemen going about their affairs.”',
      'The equinoctial gales are not yet come, and the harbour-master asks that those who have been putting off the doubling of their moorings will put it off no longer.',
    ],
  },
  {
    page: 2,
    title: 'LETTERS TO THE EDITOR',
    text: [
      '^Sir,^ — Your correspondent “Ratepayer” asks what the Museum is for. I took my grandson there on Saturday. He stood for a quarter of an hour before the model of the lifeboat and then inquired whether people could really be as brave as that. I said that they could, and that one of them was his great-grandmother. I submit, Sir, that this is what it is for. — ^E. Vale,^ St. Issey.',
      '^Sir,^ — May I appeal through your columns to whoever has borrowed the third volume of *The Ropewalk* from the Reading Room? There are six of us waiting. We do not ask for a name. We ask only to be told whether she marries the surveyor. — ^Six Subscribers.^',
      '^Sir,^ — The clock of the Old Kirk has been eleven minutes slow since midsummer. I have grown used to it and find I am much the better for the time. Might it be left? — ^Late Riser,^ Old Isle.',
    ],
  },
  {
    page: 2,
    title: 'THE HERRING',
    deck: 'A fair season closes.',
    text: [
      'With the landing of four hundred crans on Friday the summer fishing may be said to have ended. The whole catch for the Isles stands at thirty-one thousand crans, against twenty-eight thousand last year, and the curers have paid from eighteen to twenty-three shillings. The boats from Sheldrake have done best, as they commonly do, and say least about it.',
      'The last fish of the season was carried by custom to the oldest inhabitant of Quillan, Mrs. Dorcas Trew, who is a hundred and one, and who ate it.',
    ],
  },
  {
    page: 2,
    title: 'THE READING ROOM',
    text: [
      'The Librarian reports that two thousand and sixty-four volumes were lent in the quarter just ended, being the greatest number since the room was opened. Voyages and travels are most in demand among the pilots; the farmers prefer poetry. A large-type shelf has been set by the south window for readers whose eyes are tired, and a lamp has been given by an anonymous friend.',
      'Readers are again reminded that pressed flowers should be removed from books before their return. A box of those already found may be seen at the desk, and any lady or gentleman may have his own by describing it.',
    ],
  },
  {
    page: 3,
    title: 'THE LANTERN-BEARER',
    deck: 'A Tale of Old Ellery. — Chapter the Seventh.',
    text: [
      'The snow had begun again when Marget reached the bend of the lane. She set the lantern upon the wall, that she might blow upon her fingers, and it was then that she saw the other light. It was low down upon the shore, where no house was, and it moved as a light moves that is carried by some one who is counting his steps.',
      'She ought, she knew very well, to go home. The bread was to be set, and her father would be awake. But she was the daughter and the granddaughter of pilots, and had been taught from the cradle that a light in the wrong place is everybody’s business. She took up the lantern, and went down.',
      'The tide was far out. The wet sand held the shine of the snow, so that she seemed to walk between two skies. When she was near enough to call she did not call, for she had seen who it was. It was old Penhale, the mason’s son, who had not left his bed since Martinmas; and he was walking up and down upon the ribs of the ancient wreck, with a candle in a jar, looking for something in the sand.',
      '“You are late,” said he, without turning. “It is here. I had my foot upon it in the year ’forty-one. Hold the light lower, girl, and mind the anchor.”',
      'She held the light lower. There, between two timbers as black as bog-oak, was a ring of iron; and the ring was fast in a square of dressed stone, dovetailed at the corners as neatly as a drawer.',
      '“Eleven courses,” said the old man. “Everybody knows of the eleven. My father cut twelve.”',
      '*(To be continued.)*',
    ],
  },
  {
    page: 3,
    title: 'NOTES ON NATURAL HISTORY',
    text: [
      'The first wild geese were heard over Tarn Wood on the night of the 29th, a week before their usual time. Our correspondent at Lanyon sends a sprig of heather still in flower, and the Misses Pellow have photographed a seal upon the steps of the Custom House, “looking,” they write, “exactly as though it had come about a permit.”',
      'A curious mushroom of the size of a footstool has been found at Nether Quay. The finder wishes to know whether it may be eaten. We have asked him to wait.',
    ],
  },
  {
    page: 3,
    title: 'CHESS',
    text: [
      'The match by semaphore between Carrow Head and the Perpetua Rock, begun in March, has reached the thirty-first move, fog permitting. White has the better pawns. Black, however, has the better telescope, and is believed to have seen White’s next move upon the kitchen table.',
    ],
  },
]

export const notices = [
  {
    title: 'TOLLIVER & DAUGHTERS',
    lines: [
      'Printers, Bookbinders',
      'and Engravers on Copper',
      'FISH STREET, PORT ELLERY',
      'Visiting cards while you wait',
    ],
  },
  {
    title: 'OILSKINS',
    lines: [
      'That are really proof',
      'Jas. PENMARROW & SON',
      'The Pier. — Established 1822',
      '“Ask any pilot.”',
    ],
  },
  {
    title: 'PELLOW’S',
    lines: [
      'PORTRAIT STUDIO',
      'Cabinet cards, 7s. 6d. the dozen',
      'Children, dogs and vessels',
      'taken by the instantaneous process',
    ],
  },
  {
    title: 'THE PERPETUA',
    lines: [
      'STEAM FERRY',
      'Port Ellery — Sheldrake — Gannet',
      'Daily at 8 and 2',
      'Sundays by arrangement with the tide',
    ],
  },
  {
    title: 'TREWIN’S POTATOES',
    lines: ['From the lighthouse garden', 'Grown in the salt air', '4s. the hundredweight'],
  },
  {
    title: 'LESSONS',
    lines: ['In NAVIGATION and the VIOLIN', 'by a retired Master Mariner', 'Apply “B FLAT”, Courier office'],
  },
  { title: 'WANTED', lines: ['A strong BOY', 'not afraid of gulls', 'Museum of the Skerrow Isles'] },
  { title: 'LOST', lines: ['Between Quillan and the Ford', 'a left BOOT', 'Reward. Mrs. Lanyon'] },
]

/** Notices at the foot of the inner pages, by page. */
export const strips = {
  2: [
    { title: 'LAMPS', lines: ['And every kind of GLASS for them', 'VALE BROTHERS', 'The Green, Quillan'] },
    {
      title: 'THE ROPEWALK',
      lines: ['All three volumes. — 10s. 6d.', 'of Tolliver & Daughters', 'and the Reading Room, in time'],
    },
    {
      title: 'SEED CAKE',
      lines: ['As made for the wedding of lanterns', 'Mrs. TREW', 'opposite the Old Kirk'],
    },
    {
      title: 'CLOCKS',
      lines: ['Cleaned, mended and set right', 'Jno. HOLM, Pier Street', 'The Kirk by appointment'],
    },
  ],
  3: [
    {
      title: 'MAGIC LANTERN',
      lines: [
        '“TO NORWAY AND BACK”',
        'Miss A. PELLOW',
        'Assembly Room, Friday at seven',
        'Admission 3d. — Whalers free',
      ],
    },
    {
      title: 'ST. ISSEY FAIR',
      lines: [
        'Saturday the 20th of October',
        'Ponies, Geese, Ribbons',
        'and the Isles Fiddle Band',
        'Ferries until midnight',
      ],
    },
  ],
}
