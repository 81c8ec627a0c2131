/** What people write most, and all of https://gitmoji.dev, by the names that GitHub gives them. https://api.github.com/emojis */
const NAMES = `
+1 👍 -1 👎 adhesive_bandage 🩹 airplane ✈️ alarm_clock ⏰ alembic ⚗️ alien 👽️ ambulance 🚑️ anchor ⚓ angry 😠 apple 🍎
arrow_down ⬇️ arrow_left ⬅️ arrow_right ➡️ arrow_up ⬆️ art 🎨 baby 👶 balloon 🎈 bangbang ‼️ bar_chart 📊 beer 🍺 beers 🍻 beetle 🐞 bell 🔔
bento 🍱 bike 🚲 birthday 🎂 blue_heart 💙 blush 😊 boat ⛵ bomb 💣 book 📖 bookmark 🔖 books 📚 boom 💥 bow 🙇 brain 🧠 bricks 🧱 broken_heart 💔
broom 🧹 bug 🐛 building_construction 🏗️ bulb 💡 bullettrain_side 🚄 bust_in_silhouette 👤 busts_in_silhouette 👥 calendar 📆 camera 📷 camera_flash 📸 card_file_box 🗃️ chart_with_upwards_trend 📈
chart_with_downwards_trend 📉 checkered_flag 🏁 children_crossing 🚸 clap 👏 clipboard 📋 clown_face 🤡 cloud ☁️ cocktail 🍸 coffee ☕ coffin ⚰️ collision 💥 computer 💻 confetti_ball 🎊 confused 😕
construction 🚧 construction_worker 👷 cop 👮 credit_card 💳 crossed_fingers 🤞 crown 👑 cry 😢 dart 🎯 dash 💨 date 📅 detective 🕵️ dizzy 💫 dog 🐶 dollar 💵
dragon 🐉 earth_africa 🌍 earth_americas 🌎 egg 🥚 electric_plug 🔌 email 📧 envelope ✉️ exclamation ❗ eyes 👀 face_with_head_bandage 🤕 facepalm 🤦 fast_forward ⏩ file_folder 📁 fire 🔥
fire_engine 🚒 firecracker 🧨 fireworks 🎆 flashlight 🔦 floppy_disk 💾 fox_face 🦊 gear ⚙️ gem 💎 ghost 👻 gift 🎁 glasses 👓 globe_with_meridians 🌐 goal_net 🥅
green_apple 🍏 green_circle 🟢 green_heart 💚 grey_question ❔ grimacing 😬 grin 😁 grinning 😀 hammer 🔨 hammer_and_wrench 🛠️ handshake 🤝 hankey 💩 heart ❤️ heart_eyes 😍 heavy_check_mark ✔️ heavy_exclamation_mark ❗
heavy_minus_sign ➖ heavy_multiplication_x ✖️ heavy_plus_sign ➕ herb 🌿 hocho 🔪 hourglass ⌛ house 🏠 hugs 🤗 inbox_tray 📥 information_source ℹ️ iphone 📱 joy 😂 key 🔑 label 🏷️ ladybug 🐞
large_blue_circle 🔵 laughing 😆 ledger 📒 link 🔗 lipstick 💄 lock 🔒 loud_sound 🔊 loudspeaker 📢 mag 🔍 mag_right 🔎 mailbox 📫 mechanical_arm 🦾 medal_sports 🏅 mega 📣
memo 📝 microscope 🔬 money_with_wings 💸 monocle_face 🧐 moneybag 💰 mortar_board 🎓 muscle 💪 musical_note 🎵 mute 🔇 necktie 👔 new 🆕 newspaper 📰 nerd_face 🤓 no_entry ⛔
no_entry_sign 🚫 notebook 📓 octopus 🐙 ok 🆗 ok_hand 👌 open_file_folder 📂 orange_circle 🟠 orange_heart 🧡 outbox_tray 📤 package 📦 page_facing_up 📄 page_with_curl 📃 paperclip 📎 partying_face 🥳 passport_control 🛂 pencil 📝
pencil2 ✏️ penguin 🐧 phone ☎️ pill 💊 pizza 🍕 point_down 👇 point_left 👈 point_right 👉 point_up ☝️ poop 💩 pray 🙏 purple_circle 🟣 purple_heart 💜 pushpin 📌 question ❓ rabbit 🐰
racehorse 🐎 rage 😡 rainbow 🌈 raised_hands 🙌 recycle ♻️ red_circle 🔴 relaxed ☺️ repeat 🔁 rewind ⏪ robot 🤖 rocket 🚀 rofl 🤣 rose 🌹 rotating_light 🚨 round_pushpin 📍
running 🏃 safety_vest 🦺 satellite 📡 scissors ✂️ scream 😱 scroll 📜 see_no_evil 🙈 seedling 🌱 ship 🚢 shield 🛡️ shirt 👕 shrug 🤷 skull 💀 sleeping 😴 smile 😄
smiley 😃 smirk 😏 snail 🐌 snake 🐍 snowflake ❄️ sob 😭 sos 🆘 sparkles ✨ sparkling_heart 💖 speech_balloon 💬 stars 🌠 star ⭐ star2 🌟 stethoscope 🩺 stop_sign 🛑 stopwatch ⏱️
sunglasses 😎 sunny ☀️ sweat 😓 sweat_smile 😅 tada 🎉 taco 🌮 technologist 🧑‍💻 telephone ☎️ test_tube 🧪 thinking 🤔 thought_balloon 💭 thread 🧵 thumbsdown 👎 thumbsup 👍 timer_clock ⏲️ toolbox 🧰
tractor 🚜 triangular_flag_on_post 🚩 triangular_ruler 📐 trophy 🏆 truck 🚚 turtle 🐢 twisted_rightwards_arrows 🔀 umbrella ☔ unicorn 🦄 unlock 🔓 up 🆙 v ✌️ vertical_traffic_light 🚦 warning ⚠️ wastebasket 🗑️
watch ⌚ wave 👋 wheelchair ♿️ whale 🐳 white_check_mark ✅ white_circle ⚪ wink 😉 wrench 🔧 x ❌ yellow_circle 🟡 yellow_heart 💛 yum 😋 zap ⚡️ zipper_mouth_face 🤐 zzz 💤
`;

const pairs = NAMES.trim().split(/\s+/);
const EMOJI: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((name, index): readonly [string, string][] => {
    const emoji = pairs[index + 1];
    return index % 2 === 0 && emoji !== undefined ? [[name, emoji]] : [];
  }),
);

/** Short names such as `:rocket:` as the emoji they name, if it is one of the usual ones. An address stays as it is. */
export const replaceEmoji = (value: string): string =>
  value.includes('://')
    ? value
    : value.replace(/:([a-z0-9_+-]{1,40}):/g, (whole, name: string) => EMOJI.get(name) ?? whole);
