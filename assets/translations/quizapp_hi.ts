<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Choose one</source>
        <translation>एक चुनें</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>सही या गलत</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>खाली जगह भरें</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>उत्तर लिखें</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>संख्या लिखें</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>तारीख लिखें</translation>
    </message>
    <message>
        <source>Choose all that belong</source>
        <translation>सभी सही वाले चुनें</translation>
    </message>
    <message>
        <source>Odd one out</source>
        <translation>सबसे अलग चुनें</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>जोड़े मिलाएँ</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>क्रम में लगाएँ</translation>
    </message>
    <message>
        <source>Flashcard</source>
        <translation>फ़्लैशकार्ड</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>एक संख्या</translation>
    </message>
    <message>
        <source>A number, in {unit}</source>
        <translation>एक संख्या, {unit} में</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>दिन, महीना और साल</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>महीना और साल</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>A period, such as 2019–20</source>
        <translation>अवधि, जैसे 2019–20</translation>
    </message>
    <message>
        <source>Counted as right</source>
        <translation>सही माना गया</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Right, spelt {name}</source>
        <translation>सही; वर्तनी है {name}</translation>
    </message>
    <message>
        <source>Partly right: {answer}</source>
        <translation>कुछ हद तक सही: {answer}</translation>
    </message>
    <message>
        <source>It is {answer}</source>
        <translation>सही उत्तर: {answer}</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>इस बार नहीं</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>{share} known</source>
        <translation>{share} याद</translation>
    </message>
    <message>
        <source>Known: you should remember it for a week or more</source>
        <translation>याद: जो आपको एक हफ़्ते या ज़्यादा याद रहना चाहिए</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} दोहराने हैं</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} नए</translation>
    </message>
</context>
<context>
    <name>BankChoice</name>
    <message>
        <source>Try one: {question}</source>
        <translation>नमूना: {question}</translation>
    </message>
</context>
<context>
    <name>BankFileDialog</name>
    <message>
        <source>Add a bank</source>
        <translation>प्रश्न बैंक जोड़ें</translation>
    </message>
    <message>
        <source>Banks ({endings})</source>
        <translation>प्रश्न बैंक ({endings})</translation>
    </message>
</context>
<context>
    <name>BankRow</name>
    <message>
        <source>{share} known</source>
        <translation>{share} याद</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Ask {facts} again</source>
        <translation>{facts} फिर पूछें</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>अपडेट करें</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} दोहराने हैं</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} नए</translation>
    </message>
    <message>
        <source>{count} no longer asked</source>
        <translation>{count} अब नहीं पूछे जाते</translation>
    </message>
</context>
<context>
    <name>BanksView</name>
    <message>
        <source>Banks</source>
        <translation>प्रश्न बैंक</translation>
    </message>
    <message>
        <source>Add a bank</source>
        <translation>प्रश्न बैंक जोड़ें</translation>
    </message>
    <message>
        <source>A file in TOML, JSON Lines, CSV or XLSX; you can also drop it on the window.</source>
        <translation>TOML, JSON Lines, CSV या XLSX फ़ाइल; इसे खिड़की पर खींचकर भी छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>There is no bank here. Add one of those below, or a file of your own.</source>
        <translation>यहाँ कोई प्रश्न बैंक नहीं है। नीचे से कोई जोड़ें, या अपनी फ़ाइल।</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <translation>ऐप के साथ आए</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Removed; what you remember of it is kept</source>
        <translation>हटाए गए; जो आपको याद है, वह बना रहता है</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>“{title}” हटाया गया।</translation>
    </message>
    <message>
        <source>What rested in “{title}” is asked again.</source>
        <translation>“{title}” में जो नहीं पूछा जाता था, वह फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} में सहेजा गया।</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} नए</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} बदले</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} हटे</translation>
    </message>
    <message>
        <source>{count} start over</source>
        <translation>{count} फिर से शुरू</translation>
    </message>
    <message>
        <source>Export a bank</source>
        <translation>प्रश्न बैंक निर्यात करें</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as a chart</source>
        <translation>चार्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>तालिका दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>What “{column}” is</source>
        <translation>“{column}” क्या है</translation>
    </message>
    <message>
        <source>Kind of the names under “{column}”</source>
        <translation>“{column}” के नीचे के नामों की किस्म</translation>
    </message>
    <message>
        <source>Unit of the numbers under “{column}”</source>
        <translation>“{column}” के नीचे की संख्याओं की इकाई</translation>
    </message>
    <message>
        <source>such as city</source>
        <translation>जैसे शहर</translation>
    </message>
    <message>
        <source>such as km; empty for none</source>
        <translation>जैसे km; न हो तो खाली</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>किस्म</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>an id of the row</source>
        <translation>पंक्ति का id</translation>
    </message>
    <message>
        <source>a place in the source</source>
        <translation>स्रोत में जगह</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>पढ़ना शुरू करें</translation>
    </message>
    <message>
        <source>Just 5 minutes</source>
        <translation>बस 5 मिनट</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>क्विज़</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>प्रश्न बैंक</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Add a bank</source>
        <translation>प्रश्न बैंक जोड़ें</translation>
    </message>
    <message>
        <source>Learners: add, rename, switch</source>
        <translation>विद्यार्थी: जोड़ें, नाम बदलें, दूसरा चुनें</translation>
    </message>
    <message>
        <source>Copies: put one back</source>
        <translation>प्रतियाँ: कोई वापस रखें</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>दूसरे कंप्यूटर पर ले जाएँ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>गहरी थीम</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>हल्की थीम</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>सिस्टम के अनुसार थीम</translation>
    </message>
    <message>
        <source>Text size: larger</source>
        <translation>पाठ का आकार: बड़ा</translation>
    </message>
    <message>
        <source>Text size: smaller</source>
        <translation>पाठ का आकार: छोटा</translation>
    </message>
    <message>
        <source>Text size: normal</source>
        <translation>पाठ का आकार: सामान्य</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>सभी कुंजियाँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ऐप बंद करें</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>while in use</source>
        <translation>उपयोग के दौरान</translation>
    </message>
    <message>
        <source>when Quizapp closed</source>
        <translation>Quizapp बंद होने पर</translation>
    </message>
    <message>
        <source>when Quizapp started</source>
        <translation>Quizapp शुरू होते समय</translation>
    </message>
    <message>
        <source>before adding a bank</source>
        <translation>प्रश्न बैंक जोड़ने से पहले</translation>
    </message>
    <message>
        <source>before putting one back</source>
        <translation>कोई प्रति वापस रखने से पहले</translation>
    </message>
    <message>
        <source>after putting one back</source>
        <translation>कोई प्रति वापस रखने के बाद</translation>
    </message>
    <message>
        <source>before taking a file in</source>
        <translation>फ़ाइल लाने से पहले</translation>
    </message>
    <message>
        <source>after taking a file in</source>
        <translation>फ़ाइल लाने के बाद</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>अपडेट से पहले</translation>
    </message>
    <message>
        <source>after a repair</source>
        <translation>मरम्मत के बाद</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>माँगने पर</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>Made every half hour and when Quizapp closes. Putting one back brings banks and settings of then; no answer is lost by it.</source>
        <translation>हर आधे घंटे पर और Quizapp बंद होने पर बनती हैं। किसी को वापस रखने से उस समय के प्रश्न बैंक और सेटिंग आते हैं; इससे कोई उत्तर नहीं खोता।</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>वापस रखें</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है वैसा रहने दें</translation>
    </message>
    <message>
        <source>Look at the copy of {when}</source>
        <translation>{when} की प्रति देखें</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>पुरानी</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>पुरानी प्रतियाँ</translation>
    </message>
    <message>
        <source>It is put back. What was here before is the copy “{name}”.</source>
        <translation>प्रति वापस रख दी गई। पहले जो यहाँ था, वह “{name}” वाली प्रति में है।</translation>
    </message>
    <message>
        <source>It is put back.</source>
        <translation>प्रति वापस रख दी गई।</translation>
    </message>
    <message>
        <source>In the copy: {there}.</source>
        <translation>प्रति में: {there}।</translation>
    </message>
    <message>
        <source>Here now: {here}.</source>
        <translation>अभी यहाँ: {here}।</translation>
    </message>
    <message>
        <source>All your answers stay. Banks, learners and settings become as in the copy. What is here is copied first.</source>
        <translation>आपके सभी उत्तर रहते हैं। प्रश्न बैंक, शिक्षार्थी और सेटिंग प्रति जैसे हो जाएँगे। पहले अभी की प्रति बनती है।</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>अभी कोई नहीं है।</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 bank</source>
        <translation>1 प्रश्न बैंक</translation>
    </message>
    <message>
        <source>{count} banks</source>
        <translation>{count} प्रश्न बैंक</translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation>आख़िरी {day} को</translation>
    </message>
</context>
<context>
    <name>DataNote</name>
    <message>
        <source>The latest were missing: {answers} came back from the journal.</source>
        <translation>सबसे नए गायब थे: जर्नल से {answers} वापस आए।</translation>
    </message>
    <message>
        <source>Look at banks and settings: what was changed last may be as it was before.</source>
        <translation>प्रश्न बैंक और सेटिंग देख लें: जो आख़िर में बदला गया था, वह पहले जैसा हो सकता है।</translation>
    </message>
    <message>
        <source>No copy of your data can be made.</source>
        <translation>आपके डेटा की कोई प्रति नहीं बन पा रही है।</translation>
    </message>
</context>
<context>
    <name>FactPanel</name>
    <message>
        <source>I guessed</source>
        <translation>अंदाज़ा था</translation>
    </message>
    <message>
        <source>Count it as right</source>
        <translation>इसे सही मानें</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>फिर न पूछें</translation>
    </message>
    <message>
        <source>Stop asking this fact. U takes it back.</source>
        <translation>यह तथ्य अब न पूछा जाए। U से वापस लें।</translation>
    </message>
    <message>
        <source>Guess · {back}</source>
        <translation>अंदाज़ा · {back}</translation>
    </message>
    <message>
        <source>Picture: {licence}</source>
        <translation>चित्र: {licence}</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>आप क्या जानना चाहेंगे?</translation>
    </message>
    <message>
        <source>Answer a few questions a day. The app decides when each one comes back.</source>
        <translation>हर दिन कुछ प्रश्नों के उत्तर दें। कौन-सा प्रश्न कब लौटेगा, यह ऐप तय करता है।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Open my own bank</source>
        <translation>अपना प्रश्न बैंक खोलें</translation>
    </message>
    <message>
        <source>From another computer? Open the file that “Take everything out” made there. Nothing leaves this computer. ? shows all keys.</source>
        <translation>दूसरे कंप्यूटर से आए हैं? वहाँ “सब कुछ बाहर निकालें” ने जो फ़ाइल बनाई, उसे खोलें। इस कंप्यूटर से कुछ बाहर नहीं जाता। ? सभी कुंजियाँ दिखाता है।</translation>
    </message>
    <message>
        <source>Choose at least one of them to start.</source>
        <translation>शुरू करने के लिए इनमें से कम से कम एक चुनें।</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>remove one</source>
        <translation>एक हटाएँ</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>मुझे नहीं पता</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>उत्तर दिखाएँ</translation>
    </message>
    <message>
        <source>Show the first letters</source>
        <translation>पहले अक्षर दिखाएँ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>याद नहीं</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>कठिन</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>याद था</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>आसान</translation>
    </message>
</context>
<context>
    <name>HardFacts</name>
    <message>
        <source>Hardest facts</source>
        <translation>सबसे कठिन तथ्य</translation>
    </message>
    <message>
        <source>Nothing that was known has been missed yet.</source>
        <translation>जो याद था, उसमें अब तक कोई चूक नहीं हुई।</translation>
    </message>
    <message>
        <source>Study this one</source>
        <translation>इसे पढ़ें</translation>
    </message>
    <message>
        <source>Study these {count}</source>
        <translation>ये {count} पढ़ें</translation>
    </message>
    <message>
        <source>missed once</source>
        <translation>1 बार चूक</translation>
    </message>
    <message>
        <source>missed {count} times</source>
        <translation>{count} बार चूक</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Answers on {active} of the last {days} days</source>
        <translation>पिछले {days} दिनों में से {active} दिन उत्तर दिए</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>find a screen, a bank, a fact or an action</source>
        <translation>स्क्रीन, प्रश्न बैंक, तथ्य या काम खोजें</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ये कुंजियाँ</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>ऐप बंद करें</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>pause; once more, leave; what is answered is kept</source>
        <translation>रोकें; दोबारा दबाने पर छोड़ें; दिए गए उत्तर रहते हैं</translation>
    </message>
    <message>
        <source>start with the chosen banks</source>
        <translation>चुने हुए प्रश्न बैंकों से शुरू करें</translation>
    </message>
    <message>
        <source>choose a bank, or leave it out; arrows and Enter do as well</source>
        <translation>प्रश्न बैंक चुनें या छोड़ें; तीर और Enter से भी</translation>
    </message>
    <message>
        <source>open a bank of my own</source>
        <translation>अपना प्रश्न बैंक खोलें</translation>
    </message>
    <message>
        <source>start studying</source>
        <translation>पढ़ना शुरू करें</translation>
    </message>
    <message>
        <source>study for just 5 minutes, when there is more</source>
        <translation>ज़्यादा हो तो बस 5 मिनट पढ़ें</translation>
    </message>
    <message>
        <source>learn new facts, when nothing is due</source>
        <translation>नए तथ्य सीखें, जब दोहराने को कुछ न हो</translation>
    </message>
    <message>
        <source>take a quiz</source>
        <translation>क्विज़ दें</translation>
    </message>
    <message>
        <source>add a bank</source>
        <translation>प्रश्न बैंक जोड़ें</translation>
    </message>
    <message>
        <source>Today, Quiz, Banks, Progress, Settings</source>
        <translation>आज, क्विज़, प्रश्न बैंक, प्रगति, सेटिंग</translation>
    </message>
    <message>
        <source>bring back the bank that was just removed</source>
        <translation>अभी हटाया गया प्रश्न बैंक वापस लाएँ</translation>
    </message>
    <message>
        <source>the next button</source>
        <translation>अगला बटन</translation>
    </message>
    <message>
        <source>add the bank</source>
        <translation>प्रश्न बैंक जोड़ें</translation>
    </message>
    <message>
        <source>the next field, list or button</source>
        <translation>अगला खाना, सूची या बटन</translation>
    </message>
    <message>
        <source>put a place into the sentence, on its button</source>
        <translation>वाक्य में जगह डालें, उसके बटन पर</translation>
    </message>
    <message>
        <source>go back; nothing is written</source>
        <translation>वापस जाएँ; कुछ नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>the next list, chart or button</source>
        <translation>अगली सूची, चार्ट या बटन</translation>
    </message>
    <message>
        <source>read a chart, point by point</source>
        <translation>चार्ट को एक-एक बिंदु करके पढ़ें</translation>
    </message>
    <message>
        <source>study the hardest facts</source>
        <translation>सबसे कठिन तथ्य पढ़ें</translation>
    </message>
    <message>
        <source>save every day as a table</source>
        <translation>हर दिन की तालिका सहेजें</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>leave; what is answered is kept</source>
        <translation>छोड़ें; दिए गए उत्तर बने रहते हैं</translation>
    </message>
    <message>
        <source>the next choice</source>
        <translation>अगला विकल्प</translation>
    </message>
    <message>
        <source>choose it; it holds at once</source>
        <translation>चुनें; तुरंत लागू होता है</translation>
    </message>
    <message>
        <source>choose it, or leave it out</source>
        <translation>चुनें या छोड़ें</translation>
    </message>
    <message>
        <source>start the quiz</source>
        <translation>क्विज़ शुरू करें</translation>
    </message>
    <message>
        <source>retry what was missed</source>
        <translation>चूके हुए प्रश्न फिर करें</translation>
    </message>
    <message>
        <source>a new quiz</source>
        <translation>नया क्विज़</translation>
    </message>
    <message>
        <source>save the result as PDF</source>
        <translation>नतीजा PDF में सहेजें</translation>
    </message>
    <message>
        <source>choose an option; arrows and Enter do as well</source>
        <translation>विकल्प चुनें; तीर और Enter से भी</translation>
    </message>
    <message>
        <source>remove one option, where there are four</source>
        <translation>एक विकल्प हटाएँ, जहाँ चार हों</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>मुझे नहीं पता</translation>
    </message>
    <message>
        <source>undo the last answer</source>
        <translation>पिछला उत्तर वापस लें</translation>
    </message>
    <message>
        <source>pick an option, or take it back</source>
        <translation>विकल्प चुनें या वापस लें</translation>
    </message>
    <message>
        <source>check what is picked</source>
        <translation>चुने हुए को जाँचें</translation>
    </message>
    <message>
        <source>another line, or another option</source>
        <translation>दूसरी पंक्ति या दूसरा विकल्प</translation>
    </message>
    <message>
        <source>take the last pick back</source>
        <translation>पिछला चुनाव वापस लें</translation>
    </message>
    <message>
        <source>show the answer</source>
        <translation>उत्तर दिखाएँ</translation>
    </message>
    <message>
        <source>say how well it was known, once it is shown</source>
        <translation>उत्तर दिखने पर बताएँ कि कितना याद था</translation>
    </message>
    <message>
        <source>check what is typed</source>
        <translation>लिखा हुआ जाँचें</translation>
    </message>
    <message>
        <source>show the first letters</source>
        <translation>पहले अक्षर दिखाएँ</translation>
    </message>
    <message>
        <source>undo typing</source>
        <translation>लिखा हुआ वापस लें</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>I guessed, after a right answer</source>
        <translation>अंदाज़ा था, सही उत्तर के बाद</translation>
    </message>
    <message>
        <source>count it as right, after a typed answer</source>
        <translation>सही मानें, लिखे हुए उत्तर के बाद</translation>
    </message>
    <message>
        <source>do not ask this again</source>
        <translation>इसे फिर न पूछें</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>practise what was missed</source>
        <translation>चूके हुए का अभ्यास करें</translation>
    </message>
    <message>
        <source>go on for five minutes</source>
        <translation>पाँच मिनट और पढ़ें</translation>
    </message>
    <message>
        <source>show all answers</source>
        <translation>सभी उत्तर दिखाएँ</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>copy the list</source>
        <translation>सूची कॉपी करें</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>वापस जाएँ</translation>
    </message>
</context>
<context>
    <name>LearnersCard</name>
    <message>
        <source>Learners</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Each has a memory and goals of their own, over the same banks. Look and language are shared.</source>
        <translation>हर एक की अपनी स्मृति और लक्ष्य होते हैं, प्रश्न बैंक वही। रूप और भाषा साझा हैं।</translation>
    </message>
    <message>
        <source>Name of a new learner</source>
        <translation>नए विद्यार्थी का नाम</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} को हटा दिया गया।</translation>
    </message>
    <message>
        <source>{name} learns now.</source>
        <translation>अब {name} पढ़ रहे हैं।</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Learn as</source>
        <translation>इनके रूप में पढ़ें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>learns now</source>
        <translation>अभी पढ़ रहे हैं</translation>
    </message>
    <message>
        <source>removed; everything is kept</source>
        <translation>हटाए गए; सब कुछ सुरक्षित है</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>{name} का दूसरा नाम</translation>
    </message>
</context>
<context>
    <name>MappingFooter</name>
    <message>
        <source>Add the bank</source>
        <translation>प्रश्न बैंक जोड़ें</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>और {count}।</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>सब कुछ आ गया।</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>What do the columns mean?</source>
        <translation>स्तंभों का क्या अर्थ है?</translation>
    </message>
    <message>
        <source>It is asked once, and kept in a file beside the table.</source>
        <translation>यह एक बार पूछा जाता है, और तालिका के पास एक फ़ाइल में रहता है।</translation>
    </message>
    <message>
        <source>Title of the bank</source>
        <translation>प्रश्न बैंक का शीर्षक</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>तथ्य कहाँ से लिए गए हैं</translation>
    </message>
    <message>
        <source>such as the title of a book or a page</source>
        <translation>जैसे किसी किताब या पेज का शीर्षक</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>हर स्तंभ क्या है</translation>
    </message>
    <message>
        <source>With the first cells under its name.</source>
        <translation>नाम के नीचे उसके पहले खाने हैं।</translation>
    </message>
    <message>
        <source>The sentence that is true for every row</source>
        <translation>वह वाक्य जो हर पंक्ति के लिए सच है</translation>
    </message>
    <message>
        <source>A button puts in a place; each row fills it with its own cell.</source>
        <translation>बटन एक जगह डालता है; हर पंक्ति उसे अपने खाने से भरती है।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>An empty one is not asked.</source>
        <translation>खाली प्रश्न नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>A question whose only right answer is {place}</source>
        <translation>वह प्रश्न जिसका एकमात्र सही उत्तर {place} है</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>दूसरे कंप्यूटर पर ले जाएँ</translation>
    </message>
    <message>
        <source>One file holds everything: banks, learners, answers, settings.</source>
        <translation>एक फ़ाइल में सब कुछ: प्रश्न बैंक, विद्यार्थी, उत्तर, सेटिंग।</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>सब कुछ बाहर निकालें</translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation>फ़ाइल अंदर लाएँ</translation>
    </message>
    <message>
        <source>Replace what is here</source>
        <translation>यहाँ जो है उसे बदलें</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है वैसा रहने दें</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} के नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>Done. What was here before lies in the backups of the folder.</source>
        <translation>हो गया। पहले जो यहाँ था, वह फ़ोल्डर के बैकअप में है।</translation>
    </message>
    <message>
        <source>In {file}: {there}. Here now: {here}. A backup of what is here is made first.</source>
        <translation>{file} में: {there}। अभी यहाँ: {here}। पहले यहाँ का बैकअप बनाया जाता है।</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Placed</source>
        <translation>रखा गया</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Correct answer</source>
        <translation>सही उत्तर</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>Belongs too</source>
        <translation>यह भी शामिल है</translation>
    </message>
    <message>
        <source>Does not belong</source>
        <translation>शामिल नहीं है</translation>
    </message>
</context>
<context>
    <name>PairingBoard</name>
    <message>
        <source>Takes the next option</source>
        <translation>अगला विकल्प यहाँ आएगा</translation>
    </message>
    <message>
        <source>{right}, not {given}</source>
        <translation>{given} नहीं, {right}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Correct answer: {right}</source>
        <translation>सही उत्तर: {right}</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Find a screen, a bank, a fact or an action</source>
        <translation>स्क्रीन, प्रश्न बैंक, तथ्य या काम खोजें</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>इन शब्दों का कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quiz on “{what}”</source>
        <translation>“{what}” पर क्विज़</translation>
    </message>
    <message>
        <source>{bank} · ask it now</source>
        <translation>{bank} · अभी पूछें</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Leave, to the result</source>
        <translation>छोड़ें, परिणाम देखें</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>What you had answered by then counts. The next question comes when you go on.</source>
        <translation>तब तक जो उत्तर था, वही गिना गया। आगे बढ़ने पर अगला प्रश्न आएगा।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>The time stands still. The question comes back when you go on.</source>
        <translation>समय रुका हुआ है। आगे बढ़ने पर प्रश्न लौट आएगा।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Put in {place}: {of}</source>
        <translation>{place} डालें: {of}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The page before</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>दूसरे प्रश्न</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पृष्ठ {page} / {pages}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>{count} more are in the copied list.</source>
        <translation>कॉपी की गई सूची में {count} और हैं।</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ऐप बंद करें</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>वापस लाया जा रहा है</translation>
    </message>
    <message>
        <source>What is still there is being put together.</source>
        <translation>जो बचा है, उसे जोड़ा जा रहा है।</translation>
    </message>
    <message>
        <source>What you have answered is saved. Please report this, with the details below.</source>
        <translation>आपके दिए गए उत्तर सुरक्षित हैं। कृपया नीचे के विवरण के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>Something went wrong in Quizapp</source>
        <translation>Quizapp में कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>{name} has 1 problem. Nothing was changed.</source>
        <translation>{name} में 1 समस्या है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>{name} has {count} problems. Nothing was changed.</source>
        <translation>{name} में {count} समस्याएँ हैं। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This bank was not added</source>
        <translation>यह प्रश्न बैंक नहीं जुड़ा</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>यह सहेजा नहीं जा सका</translation>
    </message>
    <message>
        <source>Quizapp could not open your data</source>
        <translation>Quizapp आपका डेटा नहीं खोल सका</translation>
    </message>
    <message>
        <source>Nothing is damaged, and all of it is here.</source>
        <translation>कुछ भी खराब नहीं है, और सब कुछ यहाँ है।</translation>
    </message>
    <message>
        <source>It is in order</source>
        <translation>सब ठीक है</translation>
    </message>
    <message>
        <source>Cards and statistics were counted anew.</source>
        <translation>कार्ड और आँकड़े फिर से गिने गए।</translation>
    </message>
    <message>
        <source>No answer could be brought back.</source>
        <translation>कोई उत्तर वापस नहीं लाया जा सका।</translation>
    </message>
    <message>
        <source>{answers} are here again.</source>
        <translation>{answers} फिर से यहाँ हैं।</translation>
    </message>
    <message>
        <source>{answers} from the copy of {day}</source>
        <translation>{day} की प्रति से {answers}</translation>
    </message>
    <message>
        <source>{answers} from the journal</source>
        <translation>जर्नल से {answers}</translation>
    </message>
    <message>
        <source>{answers} from the damaged file</source>
        <translation>क्षतिग्रस्त फ़ाइल से {answers}</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>क्षतिग्रस्त फ़ाइल {path} नाम से रखी गई है।</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>वापस आ गया</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>सूची कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या गलत है</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>There is no program for it here. The file is {path}.</source>
        <translation>इसके लिए यहाँ कोई प्रोग्राम नहीं है। फ़ाइल {path} है।</translation>
    </message>
    <message>
        <source>Tried again {count} times: it is still the same.</source>
        <translation>{count} बार फिर कोशिश की: अब भी वही है।</translation>
    </message>
    <message>
        <source>Tried again: it is still the same.</source>
        <translation>फिर कोशिश की: अब भी वही है।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>पंक्ति {line}</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>There are no answers in this period. Study for a while, and come back.</source>
        <translation>इस अवधि में कोई उत्तर नहीं है। कुछ समय पढ़ें, फिर यहाँ लौटें।</translation>
    </message>
    <message>
        <source>Remembered when due</source>
        <translation>समय पर याद रहा</translation>
    </message>
    <message>
        <source>Facts known</source>
        <translation>याद तथ्य</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>लगातार</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Due in the next two weeks</source>
        <translation>अगले दो हफ़्तों में दोहराने हैं</translation>
    </message>
    <message>
        <source>Promised and real memory</source>
        <translation>अनुमानित और असली याददाश्त</translation>
    </message>
    <message>
        <source>By way of asking</source>
        <translation>पूछने के तरीके के अनुसार</translation>
    </message>
    <message>
        <source>All banks</source>
        <translation>सभी प्रश्न बैंक</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>अब तक</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>प्रश्न बैंक</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV में सहेजें</translation>
    </message>
    <message>
        <source>aim {share}</source>
        <translation>लक्ष्य {share}</translation>
    </message>
    <message>
        <source>after 20 reviews; {aim}</source>
        <translation>20 बार दोहराने के बाद; {aim}</translation>
    </message>
    <message>
        <source>{known} of {facts}</source>
        <translation>{known} / {facts}</translation>
    </message>
    <message>
        <source>{count} new {period}</source>
        <translation>{period} {count} नए</translation>
    </message>
    <message>
        <source>{count} asked so far</source>
        <translation>अब तक {count} पूछे गए</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>हर एक में {seconds} सेकंड</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>best {count}</source>
        <translation>सबसे लंबा {count} दिन</translation>
    </message>
    <message>
        <source>Answers on {active} of the last {days} days.</source>
        <translation>पिछले {days} दिनों में से {active} दिन उत्तर दिए गए।</translation>
    </message>
    <message>
        <source>The most were {count}, on {day}.</source>
        <translation>सबसे ज़्यादा {count}, {day} को।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>{facts} come back in two weeks, {today} of them today.</source>
        <translation>दो हफ़्तों में {facts} लौटेंगे, उनमें से {today} आज।</translation>
    </message>
    <message>
        <source>Facts due</source>
        <translation>दोहराने के तथ्य</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>really remembered</source>
        <translation>असल में याद रहा</translation>
    </message>
    <message>
        <source>promised {promised}, remembered {real}, {answers}</source>
        <translation>अनुमानित {promised}, याद रहा {real}, {answers}</translation>
    </message>
    <message>
        <source>Of {answers} you were promised to remember {promised}, and remembered {real}. Luck is taken off.</source>
        <translation>{answers}: अनुमान था कि {promised} याद रहेंगे, याद रहे {real}। संयोग से सही हुए घटा दिए गए हैं।</translation>
    </message>
    <message>
        <source>There are too few reviews yet to compare.</source>
        <translation>तुलना के लिए अभी बहुत कम बार दोहराया गया है।</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>याद रहा</translation>
    </message>
    <message>
        <source>{form}: {share} right, {answers}</source>
        <translation>{form}: {share} सही, {answers}</translation>
    </message>
    <message>
        <source>Of {answers}, {share} were right. Where one chooses, some of it is luck.</source>
        <translation>{answers}: {share} सही रहे। जहाँ चुनना होता है, वहाँ कुछ संयोग भी होता है।</translation>
    </message>
    <message>
        <source>Way of asking</source>
        <translation>पूछने का तरीका</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>Save every day as a table</source>
        <translation>हर दिन की तालिका सहेजें</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>First letters: {letters}</source>
        <translation>पहले अक्षर: {letters}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>कुछ हद तक सही</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>चूके</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>मुझे नहीं पता</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>{right} of {all} right</source>
        <translation>{all} में से {right} सही</translation>
    </message>
    <message>
        <source>{tag} {right} of {all}</source>
        <translation>{tag} {right}/{all}</translation>
    </message>
    <message>
        <source>Your answer: {given}</source>
        <translation>आपका उत्तर: {given}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>सही उत्तर: {answer}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Retry the {count} missed</source>
        <translation>चूके हुए {count} फिर करें</translation>
    </message>
    <message>
        <source>Retry the {facts} missed</source>
        <translation>चूके हुए {facts} फिर करें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>चूके</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>{right} of {all} right</source>
        <translation>{all} में से {right} सही</translation>
    </message>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>नया क्विज़</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>{questions}, none answered</source>
        <translation>{questions}, एक भी उत्तर नहीं</translation>
    </message>
    <message>
        <source>{questions} in {time}</source>
        <translation>{time} में {questions}</translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation>{count} के उत्तर नहीं दिए</translation>
    </message>
    <message>
        <source>{tag} {right} of {all}</source>
        <translation>{tag} {right}/{all}</translation>
    </message>
    <message>
        <source>This quiz did not count for your memory.</source>
        <translation>यह क्विज़ आपकी याददाश्त में नहीं गिना गया।</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} में सहेजा गया।</translation>
    </message>
    <message>
        <source>Nothing of what was missed can be asked any more.</source>
        <translation>जो छूटा था, उसमें से अब कुछ नहीं पूछा जा सकता।</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>कोई नहीं है।</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>today’s goal</source>
        <translation>आज का लक्ष्य</translation>
    </message>
    <message>
        <source>{answered} of {goal} answers today</source>
        <translation>आज {goal} में से {answered} उत्तर</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>{program} copies this folder to other computers, perhaps while an answer is written. Better choose a folder of this computer alone (--data), and move with the file above.</source>
        <translation>{program} इस फ़ोल्डर की प्रति दूसरे कंप्यूटरों पर बनाता है, शायद उत्तर लिखे जाते समय भी। बेहतर है केवल इस कंप्यूटर का फ़ोल्डर चुनें (--data), और ऊपर की फ़ाइल से ले जाएँ।</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>सीखना</translation>
    </message>
    <message>
        <source>Daily goal</source>
        <translation>रोज़ का लक्ष्य</translation>
    </message>
    <message>
        <source>answers a day</source>
        <translation>उत्तर हर दिन</translation>
    </message>
    <message>
        <source>New facts a day</source>
        <translation>हर दिन नए तथ्य</translation>
    </message>
    <message>
        <source>more new facts mean more reviews later</source>
        <translation>नए तथ्य जितने ज़्यादा, बाद में दोहराना उतना ज़्यादा</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>याद रखना</translation>
    </message>
    <message>
        <source>of what is due; higher means more answers a day</source>
        <translation>दोहराने वालों में से; ज़्यादा चाहें तो हर दिन उत्तर भी ज़्यादा</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>उत्तर लिखना</translation>
    </message>
    <message>
        <source>once a fact is remembered that long; before, you choose among options</source>
        <translation>जब तथ्य इतने समय तक याद रहे; उससे पहले विकल्पों में से चुनते हैं</translation>
    </message>
    <message>
        <source>A new day starts at</source>
        <translation>नया दिन शुरू होता है</translation>
    </message>
    <message>
        <source>until then it is still the day before</source>
        <translation>तब तक पिछला दिन ही चलता है</translation>
    </message>
    <message>
        <source>Easy days</source>
        <translation>हल्के दिन</translation>
    </message>
    <message>
        <source>less comes back on them; what is due the next day stays</source>
        <translation>इन दिनों कम लौटता है; जो अगले ही दिन देय हो, वह रहता है</translation>
    </message>
    <message>
        <source>A quiz counts for your memory</source>
        <translation>क्विज़ आपकी याददाश्त में गिना जाए</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>कुंजियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>each quiz can still say otherwise</source>
        <translation>हर क्विज़ में इसे बदला जा सकता है</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −</source>
        <translation>Ctrl + और Ctrl −</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>of the window; facts and questions keep the language of their bank</source>
        <translation>खिड़की की; तथ्य और प्रश्न अपने प्रश्न बैंक की भाषा में रहते हैं</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>all of them on one page</source>
        <translation>सब एक पन्ने पर</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Everything you learn lies in one folder on this computer:</source>
        <translation>आप जो भी सीखते हैं, वह इस कंप्यूटर के एक फ़ोल्डर में रहता है:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>There is no program here that shows folders. Its place stands above.</source>
        <translation>यहाँ फ़ोल्डर दिखाने वाला कोई प्रोग्राम नहीं है। फ़ोल्डर की जगह ऊपर लिखी है।</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ऐप के बारे में</translation>
    </message>
    <message>
        <source>Quizapp {version}, under the MIT licence; Qt {qt}, PySide6 {pyside} (LGPL 3).</source>
        <translation>Quizapp {version}, MIT लाइसेंस; Qt {qt}, PySide6 {pyside} (LGPL 3)।</translation>
    </message>
    <message>
        <source>Fonts: Inter, Noto Sans Devanagari, Noto Sans JP (SIL Open Font License). Icons: Lucide (ISC).</source>
        <translation>फ़ॉन्ट: Inter, Noto Sans Devanagari, Noto Sans JP (SIL Open Font License)। आइकन: Lucide (ISC)।</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>New quiz</source>
        <translation>नया क्विज़</translation>
    </message>
    <message>
        <source>Only these tags</source>
        <translation>सिर्फ़ ये टैग</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>कैसे पूछा जाए</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>कितने प्रश्न</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Show each answer at once</source>
        <translation>हर उत्तर तुरंत दिखाएँ</translation>
    </message>
    <message>
        <source>Counts for my memory</source>
        <translation>मेरी याददाश्त में गिना जाए</translation>
    </message>
    <message>
        <source>Up to {questions}</source>
        <translation>अधिकतम {questions}</translation>
    </message>
    <message>
        <source>drawn from {facts}</source>
        <translation>कुल {facts}</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>लगभग {minutes}</translation>
    </message>
    <message>
        <source>answers on the way</source>
        <translation>उत्तर साथ-साथ</translation>
    </message>
    <message>
        <source>answers at the end</source>
        <translation>उत्तर अंत में</translation>
    </message>
    <message>
        <source>There is no bank yet. Add one on “Today”.</source>
        <translation>अभी कोई प्रश्न बैंक नहीं है। “आज” में एक जोड़ें।</translation>
    </message>
    <message>
        <source>Choose at least one way of asking.</source>
        <translation>पूछने का कम से कम एक तरीका चुनें।</translation>
    </message>
    <message>
        <source>None of these facts can be asked in this way. Choose more tags or more ways.</source>
        <translation>इनमें से कोई तथ्य इस तरह नहीं पूछा जा सकता। और टैग या और तरीके चुनें।</translation>
    </message>
    <message>
        <source>Your quiz</source>
        <translation>आपका क्विज़</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Print as a worksheet</source>
        <translation>वर्कशीट छापें</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>एक चुनें</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>सही या गलत</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>खाली जगह भरें</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>उत्तर लिखें</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>संख्याएँ और तारीखें</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>जोड़े मिलाएँ</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>क्रम में लगाएँ</translation>
    </message>
    <message>
        <source>Choose all that belong</source>
        <translation>सभी सही वाले चुनें</translation>
    </message>
    <message>
        <source>Odd one out</source>
        <translation>सबसे अलग चुनें</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>सभी {count}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <source>{count} s each</source>
        <translation>हर एक {count} सेकंड</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>क्विज़</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>प्रश्न बैंक</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>{name} learns; change in Settings</source>
        <translation>{name} पढ़ रहे हैं; सेटिंग में बदलें</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>The session is over</source>
        <translation>अभ्यास पूरा हुआ</translation>
    </message>
    <message>
        <source>{answers} so far</source>
        <translation>अब तक {answers}</translation>
    </message>
    <message>
        <source>{right} right · {time}</source>
        <translation>{right} सही · {time}</translation>
    </message>
    <message>
        <source>{answers} in {time} · {right} right</source>
        <translation>{time} में {answers} · {right} सही</translation>
    </message>
    <message>
        <source>{count} more ·</source>
        <translation>{count} और ·</translation>
    </message>
    <message>
        <source>Practise the 1 missed</source>
        <translation>चूके हुए 1 का अभ्यास करें</translation>
    </message>
    <message>
        <source>Practise the {count} missed</source>
        <translation>चूके हुए {count} का अभ्यास करें</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>5 मिनट और</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>आज का काम पूरा</translation>
    </message>
    <message>
        <source>All done for now</source>
        <translation>अभी के लिए सब पूरा</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>still {day}</source>
        <translation>अभी भी {day}</translation>
    </message>
    <message>
        <source>{days}-day streak</source>
        <translation>लगातार {days} दिन</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>{day}: {facts}</source>
        <translation>{day}: {facts}</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>आने वाले दिन</translation>
    </message>
    <message>
        <source>You remember {share} of what is due</source>
        <translation>दोहराने पर {share} आपको याद रहता है</translation>
    </message>
    <message>
        <source>The schedule aims for {target}. Counted over your last {days} days.</source>
        <translation>लक्ष्य {target} है। पिछले {days} दिनों के हिसाब से।</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>पढ़ना शुरू करें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Just 5 minutes</source>
        <translation>बस 5 मिनट</translation>
    </message>
    <message>
        <source>Take a quiz</source>
        <translation>क्विज़ दें</translation>
    </message>
    <message>
        <source>Your banks</source>
        <translation>आपके प्रश्न बैंक</translation>
    </message>
    <message>
        <source>Add a bank</source>
        <translation>प्रश्न बैंक जोड़ें</translation>
    </message>
    <message>
        <source>1 fact is ready</source>
        <translation>1 तथ्य तैयार है</translation>
    </message>
    <message>
        <source>{count} facts are ready</source>
        <translation>{count} तथ्य तैयार हैं</translation>
    </message>
    <message>
        <source>{count} to review</source>
        <translation>{count} दोहराने हैं</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} नए</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>लगभग {minutes}</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>अभी दोहराने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Learn 1 new fact</source>
        <translation>1 नया तथ्य सीखें</translation>
    </message>
    <message>
        <source>Learn {count} new facts</source>
        <translation>{count} नए तथ्य सीखें</translation>
    </message>
    <message>
        <source>Added: {title}, {facts}</source>
        <translation>जोड़ा गया: {title}, {facts}</translation>
    </message>
    <message>
        <source>1 fact comes back tomorrow. You can stop here.</source>
        <translation>कल 1 तथ्य लौटेगा। आप यहीं रुक सकते हैं।</translation>
    </message>
    <message>
        <source>{count} facts come back tomorrow. You can stop here.</source>
        <translation>कल {count} तथ्य लौटेंगे। आप यहीं रुक सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing comes back tomorrow. You can stop here.</source>
        <translation>कल कुछ नहीं लौटेगा। आप यहीं रुक सकते हैं।</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave (Esc)</source>
        <translation>छोड़ें (Esc)</translation>
    </message>
    <message>
        <source>Pause (P)</source>
        <translation>रोकें (P)</translation>
    </message>
    <message>
        <source>Undo the last answer (U)</source>
        <translation>पिछला उत्तर वापस लें (U)</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} / {total}</translation>
    </message>
    <message>
        <source>Not asked again. U takes it back; Banks can wake it.</source>
        <translation>अब नहीं पूछा जाएगा। U से वापस लें; “प्रश्न बैंक” में फिर जगाएँ।</translation>
    </message>
    <message>
        <source>Your answer is taken back. Answer again.</source>
        <translation>आपका उत्तर वापस लिया गया। फिर से उत्तर दें।</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} नए</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} बाकी</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Working on {what}</source>
        <translation>{what} पर काम चल रहा है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopping; nothing will be left half done.</source>
        <translation>रोका जा रहा है; कुछ भी अधूरा नहीं रहेगा।</translation>
    </message>
    <message>
        <source>{share}; this can no longer be stopped</source>
        <translation>{share}; अब इसे रोका नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation>{title}: उत्तर</translation>
    </message>
    <message>
        <source>The pictures on this sheet need colours.</source>
        <translation>इस वर्कशीट के चित्रों के लिए रंग ज़रूरी हैं।</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>सही या गलत?</translation>
    </message>
    <message>
        <source>Write 1, 2, 3 … beside them.</source>
        <translation>इनके आगे 1, 2, 3 … लिखें।</translation>
    </message>
    <message>
        <source>Write the letter beside each.</source>
        <translation>हर एक के आगे अक्षर लिखें।</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>सही उत्तर</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Your answer: {given}</source>
        <translation>आपका उत्तर: {given}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>सही उत्तर: {answer}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>चूका</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{path} has problems. Nothing was changed.</source>
        <translation>{path} में समस्याएँ हैं। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोका गया। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This learner is no longer here. Nothing was changed.</source>
        <translation>यह विद्यार्थी अब यहाँ नहीं है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a learner.</source>
        <translation>“{name}” विद्यार्थी का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Give a name of 1 to {most} characters that no one else here has.</source>
        <translation>1 से {most} अक्षरों का ऐसा नाम दें जो यहाँ किसी और का न हो।</translation>
    </message>
    <message>
        <source>Quizapp is already open on the folder {folder}.</source>
        <translation>फ़ोल्डर {folder} पर Quizapp पहले से खुला है।</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>खुली हुई खिड़की का उपयोग करें, या उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} was written by a later version of Quizapp.</source>
        <translation>{path} Quizapp के किसी नए संस्करण से लिखी गई है।</translation>
    </message>
    <message>
        <source>Update Quizapp, then open it again. Nothing was changed.</source>
        <translation>Quizapp का नया संस्करण लें, फिर इसे खोलें। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Nothing was changed. “Bring back” keeps the file and puts together what its copies, the journal and the file itself still have.</source>
        <translation>कुछ नहीं बदला गया। “वापस लाएँ” इस फ़ाइल को रखता है और उसकी प्रतियों, जर्नल और फ़ाइल में जो बचा है, उसे जोड़ता है।</translation>
    </message>
    <message>
        <source>{path} is not a database of Quizapp.</source>
        <translation>{path} Quizapp का डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>The beginning of {path} is overwritten.</source>
        <translation>{path} की शुरुआत पर कुछ और लिख दिया गया है।</translation>
    </message>
    <message>
        <source>{path} is cut short: {there} of its {whole} bytes are there.</source>
        <translation>{path} अधूरी है: {whole} में से {there} बाइट ही मौजूद हैं।</translation>
    </message>
    <message>
        <source>Something that is always in {path} is missing.</source>
        <translation>{path} में जो हमेशा होता है, उसमें से कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Words in {path} are not as they were written.</source>
        <translation>{path} के शब्द वैसे नहीं हैं जैसे लिखे गए थे।</translation>
    </message>
    <message>
        <source>Answers in {path} are not as they were given, from number {seq} on.</source>
        <translation>{path} में क्रमांक {seq} से उत्तर वैसे नहीं हैं जैसे दिए गए थे।</translation>
    </message>
    <message>
        <source>{folder} is a file and not a folder.</source>
        <translation>{folder} फ़ोल्डर नहीं, फ़ाइल है।</translation>
    </message>
    <message>
        <source>Choose a folder with --data, then try again.</source>
        <translation>--data से कोई फ़ोल्डर चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Quizapp cannot write to the file {path}: it is read-only.</source>
        <translation>Quizapp फ़ाइल {path} में लिख नहीं सकता: उसे केवल पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Make the file writable or choose another folder with --data, then try again.</source>
        <translation>फ़ाइल में लिखने की अनुमति दें या --data से दूसरा फ़ोल्डर चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This could not be saved: the disk with {folder} is full.</source>
        <translation>यह सहेजा नहीं जा सका: {folder} वाली डिस्क भरी है।</translation>
    </message>
    <message>
        <source>Make room on it, then try again. What is already saved is safe.</source>
        <translation>उस पर जगह बनाएँ, फिर कोशिश करें। जो सहेजा जा चुका है, वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>This could not be saved: there is no folder {folder}.</source>
        <translation>यह सहेजा नहीं जा सका: {folder} फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one, then try again.</source>
        <translation>फ़ोल्डर बनाएँ या कोई और चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>What was written in {folder} cannot be read again.</source>
        <translation>{folder} में जो लिखा गया, वह फिर पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the disk may be failing: choose another folder.</source>
        <translation>फिर कोशिश करें; ऐसा ही रहे तो डिस्क शायद ख़राब हो रही है: कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Nothing can be saved as {path}: it is what Quizapp itself works with.</source>
        <translation>{path} नाम से कुछ सहेजा नहीं जा सकता: Quizapp खुद इसी से काम करता है।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The bank was not added: its picture {file} was just changed or taken away.</source>
        <translation>प्रश्न बैंक नहीं जोड़ा गया: उसका चित्र {file} अभी-अभी बदला या हटाया गया।</translation>
    </message>
    <message>
        <source>Put it beside the bank again, then try again.</source>
        <translation>उसे फिर प्रश्न बैंक के पास रखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} is not a file that Quizapp wrote, or it is damaged.</source>
        <translation>{path} Quizapp की लिखी फ़ाइल नहीं है, या खराब हो गई है।</translation>
    </message>
    <message>
        <source>{path} is empty, but copies or a journal of it are there.</source>
        <translation>{path} खाली है, पर उसकी प्रतियाँ या जर्नल मौजूद हैं।</translation>
    </message>
    <message>
        <source>{path} is not there, but copies or a journal of it are.</source>
        <translation>{path} वहाँ नहीं है, पर उसकी प्रतियाँ या जर्नल मौजूद हैं।</translation>
    </message>
    <message>
        <source>Parts of {path} cannot be read.</source>
        <translation>{path} के कुछ भाग पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Choose the file that “Take everything out” made. Nothing was changed.</source>
        <translation>वह फ़ाइल चुनें जो “सब कुछ बाहर निकालें” से बनी थी। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Quizapp cannot write to the folder {folder}: {reason}.</source>
        <translation>Quizapp फ़ोल्डर {folder} में लिख नहीं सकता: {reason}।</translation>
    </message>
    <message>
        <source>Make it writable or choose another one with --data, then try again.</source>
        <translation>उसमें लिखने की अनुमति दें या --data से दूसरा फ़ोल्डर चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This could not be saved in {folder}: {reason}.</source>
        <translation>{folder} में सहेजा नहीं जा सका: {reason}।</translation>
    </message>
    <message>
        <source>Make room or make the folder writable, then try again.</source>
        <translation>जगह बनाएँ या फ़ोल्डर में लिखने की अनुमति दें, फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>flaws</name>
    <message>
        <source>It is neither a whole question nor a sentence with a gap.</source>
        <translation>यह न पूरा प्रश्न है, न खाली जगह वाला वाक्य।</translation>
    </message>
    <message>
        <source>It leaves out what the answer depends on.</source>
        <translation>जिस बात पर उत्तर निर्भर है, वही इसमें नहीं है।</translation>
    </message>
    <message>
        <source>It names its own answer.</source>
        <translation>इसमें इसका उत्तर ही लिखा है।</translation>
    </message>
    <message>
        <source>It is asked with a negation.</source>
        <translation>यह नकारात्मक रूप में पूछा गया है।</translation>
    </message>
    <message>
        <source>It has words that age, and no date it holds for.</source>
        <translation>इसमें समय के साथ बदलने वाले शब्द हैं, पर वह तारीख नहीं जिस पर यह सच है।</translation>
    </message>
    <message>
        <source>It shares a word with the right option alone.</source>
        <translation>इसका एक शब्द सिर्फ़ सही विकल्प में मिलता है।</translation>
    </message>
    <message>
        <source>Its grammar fits only some of the options.</source>
        <translation>इसका व्याकरण सिर्फ़ कुछ विकल्पों से मेल खाता है।</translation>
    </message>
    <message>
        <source>An option names what was not asked about.</source>
        <translation>एक विकल्प ऐसी बात बताता है जो पूछी नहीं गई।</translation>
    </message>
    <message>
        <source>An option speaks of the other options.</source>
        <translation>एक विकल्प दूसरे विकल्पों के बारे में है।</translation>
    </message>
    <message>
        <source>Two options are the same.</source>
        <translation>दो विकल्प एक जैसे हैं।</translation>
    </message>
    <message>
        <source>An option contains another one.</source>
        <translation>एक विकल्प में दूसरा विकल्प शामिल है।</translation>
    </message>
    <message>
        <source>The options are not written alike.</source>
        <translation>विकल्प एक ही ढंग से नहीं लिखे गए हैं।</translation>
    </message>
    <message>
        <source>The right option is much longer than the others.</source>
        <translation>सही विकल्प बाकी से बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Its numbers or dates are in no order.</source>
        <translation>इसकी संख्याएँ या तारीखें किसी क्रम में नहीं हैं।</translation>
    </message>
    <message>
        <source>The right number alone is round, or is not.</source>
        <translation>सिर्फ़ सही संख्या पूर्णांकित है, या सिर्फ़ वही नहीं है।</translation>
    </message>
    <message>
        <source>A wrong number is too close to the right one.</source>
        <translation>एक गलत संख्या सही संख्या के बहुत पास है।</translation>
    </message>
    <message>
        <source>Some options say “always”, “only” or the like.</source>
        <translation>कुछ विकल्पों में “हमेशा”, “सिर्फ़” जैसे शब्द हैं।</translation>
    </message>
    <message>
        <source>The options repeat what belongs into the question.</source>
        <translation>विकल्पों में वह दोहराया गया है जो प्रश्न में होना चाहिए।</translation>
    </message>
</context>
<context>
    <name>grading</name>
    <message>
        <source>That is the date.</source>
        <translation>यही तारीख है।</translation>
    </message>
    <message>
        <source>The year is right.</source>
        <translation>साल सही है।</translation>
    </message>
    <message>
        <source>Month and year are right.</source>
        <translation>महीना और साल सही हैं।</translation>
    </message>
    <message>
        <source>It is a period of two years; this is one of them.</source>
        <translation>यह दो साल की अवधि है; यह उनमें से एक है।</translation>
    </message>
    <message>
        <source>A fiscal year named by one year is that in which it ends.</source>
        <translation>एक ही साल से लिखा गया वित्त वर्ष वह होता है जिसमें वह खत्म होता है।</translation>
    </message>
    <message>
        <source>That is another date.</source>
        <translation>यह कोई और तारीख है।</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>साल नहीं लिखा है।</translation>
    </message>
    <message>
        <source>No date can be read in this answer.</source>
        <translation>इस उत्तर में कोई तारीख नहीं पढ़ी जा सकी।</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>छोड़ा गया।</translation>
    </message>
    <message>
        <source>That is the right option.</source>
        <translation>यही सही विकल्प है।</translation>
    </message>
    <message>
        <source>Another option is right.</source>
        <translation>दूसरा विकल्प सही है।</translation>
    </message>
    <message>
        <source>All of it is right.</source>
        <translation>सब सही है।</translation>
    </message>
    <message>
        <source>Some of it is right.</source>
        <translation>कुछ सही है।</translation>
    </message>
    <message>
        <source>Most of it is not right.</source>
        <translation>ज़्यादातर सही नहीं है।</translation>
    </message>
    <message>
        <source>You graded this yourself.</source>
        <translation>इसका फ़ैसला आपने खुद किया।</translation>
    </message>
    <message>
        <source>That is the name.</source>
        <translation>यही नाम है।</translation>
    </message>
    <message>
        <source>The short name is enough here.</source>
        <translation>यहाँ छोटा नाम काफ़ी है।</translation>
    </message>
    <message>
        <source>Only the spelling differs.</source>
        <translation>सिर्फ़ वर्तनी अलग है।</translation>
    </message>
    <message>
        <source>More than one name fits; give the full name.</source>
        <translation>एक से ज़्यादा नाम मेल खाते हैं; पूरा नाम लिखें।</translation>
    </message>
    <message>
        <source>Another name is just as close; check the spelling.</source>
        <translation>एक और नाम भी उतना ही मिलता है; वर्तनी देखें।</translation>
    </message>
    <message>
        <source>A first name alone is not enough; give the full name.</source>
        <translation>सिर्फ़ पहला नाम काफ़ी नहीं है; पूरा नाम लिखें।</translation>
    </message>
    <message>
        <source>That is the name of another.</source>
        <translation>यह किसी और का नाम है।</translation>
    </message>
    <message>
        <source>That is not the name.</source>
        <translation>यह वह नाम नहीं है।</translation>
    </message>
    <message>
        <source>There is no letter and no number in this answer.</source>
        <translation>इस उत्तर में न कोई अक्षर है, न कोई अंक।</translation>
    </message>
    <message>
        <source>That is too long for a name.</source>
        <translation>यह नाम के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>That is the number.</source>
        <translation>यही संख्या है।</translation>
    </message>
    <message>
        <source>That is near enough.</source>
        <translation>यह काफ़ी पास है।</translation>
    </message>
    <message>
        <source>That is another number.</source>
        <translation>यह कोई और संख्या है।</translation>
    </message>
    <message>
        <source>The number is right, but not its unit.</source>
        <translation>संख्या सही है, पर इकाई नहीं।</translation>
    </message>
    <message>
        <source>That is a limit, and not the number.</source>
        <translation>यह सीमा है, संख्या नहीं।</translation>
    </message>
    <message>
        <source>No single number can be read in this answer.</source>
        <translation>इस उत्तर में कोई एक संख्या नहीं पढ़ी जा सकी।</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This row {what}.</source>
        <translation>यह पंक्ति: {what}।</translation>
    </message>
    <message>
        <source>The id “{id}” is used twice.</source>
        <translation>id “{id}” दो बार इस्तेमाल हुआ है।</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>इनमें से एक को दूसरा id दें।</translation>
    </message>
    <message>
        <source>A decoy needs a source.</source>
        <translation>decoy को source चाहिए।</translation>
    </message>
    <message>
        <source>Add source = &quot;…&quot; with the id of one of the sources.</source>
        <translation>source = &quot;…&quot; जोड़ें, किसी एक source के id के साथ।</translation>
    </message>
    <message>
        <source>There is no relation “{id}” before this row.</source>
        <translation>इस पंक्ति से पहले relation “{id}” नहीं है।</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>{count} और समस्याएँ हैं।</translation>
    </message>
    <message>
        <source>Mend these first, then check again.</source>
        <translation>पहले इन्हें ठीक करें, फिर जाँचें।</translation>
    </message>
    <message>
        <source>This line is not valid JSON: {reason}.</source>
        <translation>यह पंक्ति सही JSON नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>This line is no JSON object.</source>
        <translation>यह पंक्ति JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Write one object a line, such as {{&quot;fact&quot;: {{…}}}}.</source>
        <translation>हर पंक्ति में एक object लिखें, जैसे {{&quot;fact&quot;: {{…}}}}।</translation>
    </message>
    <message>
        <source>A line has one key; this one has {count}.</source>
        <translation>एक पंक्ति में एक key होती है; इसमें {count} हैं।</translation>
    </message>
    <message>
        <source>This {kind} has no id.</source>
        <translation>इस {kind} का id नहीं है।</translation>
    </message>
    <message>
        <source>No line says which bank this is.</source>
        <translation>कोई पंक्ति नहीं बताती कि यह कौन-सा bank है।</translation>
    </message>
    <message>
        <source>Begin with {{&quot;bank&quot;: {{&quot;format&quot;: 1, &quot;id&quot;: &quot;…&quot;, &quot;title&quot;: &quot;…&quot;}}}}.</source>
        <translation>{{&quot;bank&quot;: {{&quot;format&quot;: 1, &quot;id&quot;: &quot;…&quot;, &quot;title&quot;: &quot;…&quot;}}}} से शुरू करें।</translation>
    </message>
    <message>
        <source>A second line says which bank this is.</source>
        <translation>दूसरी बार बताया गया है कि यह कौन-सा bank है।</translation>
    </message>
    <message>
        <source>This line is longer than {most} characters.</source>
        <translation>यह पंक्ति {most} अक्षरों से लंबी है।</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>नाम और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी: {reason}।</translation>
    </message>
    <message>
        <source>This is a device or a pipe; name a bank file.</source>
        <translation>यह कोई उपकरण या pipe है; प्रश्न बैंक की फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>This is a folder; name a bank file in it.</source>
        <translation>यह फ़ोल्डर है; इसमें से प्रश्न बैंक की फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>The file has {megabytes} MB; a bank written by hand may have {most} MB.</source>
        <translation>फ़ाइल {megabytes} MB की है; हाथ से लिखा प्रश्न बैंक {most} MB तक हो सकता है।</translation>
    </message>
    <message>
        <source>Split it into several banks.</source>
        <translation>इसे कई प्रश्न बैंकों में बाँटें।</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (the first wrong byte is in line {line}).</source>
        <translation>फ़ाइल UTF-8 पाठ नहीं है (पहला गलत byte पंक्ति {line} में है)।</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>कोष्ठक बहुत ज़्यादा एक-दूसरे के भीतर हैं।</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>एक संख्या में बहुत ज़्यादा अंक हैं।</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>इसे UTF-8 में सहेजें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>“{field}” नहीं है।</translation>
    </message>
    <message>
        <source>Add {field} = &quot;…&quot;.</source>
        <translation>{field} = &quot;…&quot; जोड़ें।</translation>
    </message>
    <message>
        <source>Say where in the source it stands, such as {field} = &quot;paragraph 8&quot;.</source>
        <translation>लिखें कि स्रोत में यह कहाँ है, जैसे {field} = &quot;paragraph 8&quot;।</translation>
    </message>
    <message>
        <source>There is no field “{field}” here.</source>
        <translation>यहाँ “{field}” नाम का कोई खाना नहीं है।</translation>
    </message>
    <message>
        <source>Did you mean “{close}”?</source>
        <translation>क्या आपका मतलब “{close}” था?</translation>
    </message>
    <message>
        <source>The fields are {known}.</source>
        <translation>खाने ये हैं: {known}।</translation>
    </message>
    <message>
        <source>“{field}” must be a text in quotation marks.</source>
        <translation>“{field}” उद्धरण चिह्नों में लिखा पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>“{field}” must be a list in square brackets.</source>
        <translation>“{field}” चौकोर कोष्ठक में लिखी सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>“{field}” must be a table of its own.</source>
        <translation>“{field}” अपनी अलग तालिका होनी चाहिए।</translation>
    </message>
    <message>
        <source>“{given}” cannot be used here.</source>
        <translation>“{given}” यहाँ नहीं चल सकता।</translation>
    </message>
    <message>
        <source>Use small letters, digits, “-” and “_” only.</source>
        <translation>सिर्फ़ छोटे अंग्रेज़ी अक्षर, अंक, “-” और “_” लिखें।</translation>
    </message>
    <message>
        <source>“{field}” is longer than {most} characters.</source>
        <translation>“{field}” {most} अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>“{field}” is empty.</source>
        <translation>“{field}” खाली है।</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least} entries.</source>
        <translation>“{field}” में कम से कम {least} प्रविष्टियाँ चाहिए।</translation>
    </message>
    <message>
        <source>“{given}” is not one of {known}.</source>
        <translation>“{given}” इनमें से नहीं है: {known}।</translation>
    </message>
    <message>
        <source>“{field}” {what}.</source>
        <translation>“{field}”: {what}।</translation>
    </message>
    <message>
        <source>“{field}” must be a number {what}.</source>
        <translation>“{field}” एक संख्या होनी चाहिए: {what}।</translation>
    </message>
    <message>
        <source>“{field}” cannot be used: {what}.</source>
        <translation>“{field}” नहीं चल सकता: {what}।</translation>
    </message>
    <message>
        <source>“{field}” must be true or false, without quotation marks.</source>
        <translation>“{field}” true या false होना चाहिए, बिना उद्धरण चिह्नों के।</translation>
    </message>
    <message>
        <source>This bank has format {given}; this version reads format 1.</source>
        <translation>इस प्रश्न बैंक का format {given} है; यह संस्करण format 1 पढ़ता है।</translation>
    </message>
    <message>
        <source>Update Quizapp, or write format = 1.</source>
        <translation>Quizapp का नया संस्करण लें, या format = 1 लिखें।</translation>
    </message>
    <message>
        <source>This file only says what the columns of {table} mean.</source>
        <translation>यह फ़ाइल सिर्फ़ बताती है कि {table} के स्तंभों का क्या अर्थ है।</translation>
    </message>
    <message>
        <source>Choose {table} itself.</source>
        <translation>{table} को ही चुनें।</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook (XLSX).</source>
        <translation>फ़ाइल Excel वर्कबुक (XLSX) नहीं है।</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”; there are {sheets}.</source>
        <translation>“{sheet}” नाम की शीट नहीं है; ये हैं: {sheets}।</translation>
    </message>
    <message>
        <source>The table cannot be read in row {line}: {reason}.</source>
        <translation>तालिका की पंक्ति {line} पढ़ी नहीं जा सकी: {reason}।</translation>
    </message>
    <message>
        <source>Nothing says yet what the columns of this table mean.</source>
        <translation>अभी कहीं नहीं लिखा है कि इस तालिका के स्तंभों का क्या अर्थ है।</translation>
    </message>
    <message>
        <source>Run “quizapp map {table}”; it asks once and remembers.</source>
        <translation>“quizapp map {table}” चलाएँ; यह एक बार पूछता है और याद रखता है।</translation>
    </message>
    <message>
        <source>The table has no column “{column}”; it has {columns}.</source>
        <translation>तालिका में “{column}” स्तंभ नहीं है; ये हैं: {columns}।</translation>
    </message>
    <message>
        <source>The mapping says nothing about the table: [tables.{relation}] is missing.</source>
        <translation>मैपिंग में इस तालिका के बारे में कुछ नहीं है: [tables.{relation}] नहीं है।</translation>
    </message>
    <message>
        <source>The cell under “{column}” is empty.</source>
        <translation>“{column}” के नीचे का खाना खाली है।</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>दो स्तंभों का नाम “{column}” है।</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>इनमें से एक को दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>This row has {count} cells for {columns} columns.</source>
        <translation>इस पंक्ति में {columns} स्तंभों के लिए {count} खाने हैं।</translation>
    </message>
    <message>
        <source>A text with a comma in it stands between quotation marks.</source>
        <translation>जिस पाठ में अल्पविराम हो, वह उद्धरण चिह्नों में लिखा जाता है।</translation>
    </message>
    <message>
        <source>This row says the same as row {first}.</source>
        <translation>यह पंक्ति वही कहती है जो पंक्ति {first}।</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>इनमें से एक निकाल दें।</translation>
    </message>
    <message>
        <source>The table has a header and no rows.</source>
        <translation>तालिका में शीर्षक है, पर कोई पंक्ति नहीं।</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>तालिका खाली है।</translation>
    </message>
    <message>
        <source>The file is not valid TOML: {reason}.</source>
        <translation>फ़ाइल सही TOML नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>The page “questions/README.md” shows what a bank looks like.</source>
        <translation>“questions/README.md” में दिखाया गया है कि प्रश्न बैंक कैसा होता है।</translation>
    </message>
    <message>
        <source>There is no entity “{id}”.</source>
        <translation>entity “{id}” नहीं है।</translation>
    </message>
    <message>
        <source>There is no source “{id}”.</source>
        <translation>source “{id}” नहीं है।</translation>
    </message>
    <message>
        <source>Add it as [entities.{id}].</source>
        <translation>इसे [entities.{id}] के रूप में जोड़ें।</translation>
    </message>
    <message>
        <source>Add it as [sources.{id}].</source>
        <translation>इसे [sources.{id}] के रूप में जोड़ें।</translation>
    </message>
    <message>
        <source>The id “{id}” is used by {count} facts.</source>
        <translation>id “{id}” {count} तथ्यों में इस्तेमाल हुआ है।</translation>
    </message>
    <message>
        <source>Give each fact its own id.</source>
        <translation>हर तथ्य को अपना id दें।</translation>
    </message>
    <message>
        <source>The slot “{slot}” is not in the statement.</source>
        <translation>slot “{slot}” statement में नहीं है।</translation>
    </message>
    <message>
        <source>Write {{{slot}}} where the answer stands.</source>
        <translation>जहाँ उत्तर है, वहाँ {{{slot}}} लिखें।</translation>
    </message>
    <message>
        <source>The slot “{slot}” is in the statement {count} times.</source>
        <translation>slot “{slot}” statement में {count} बार है।</translation>
    </message>
    <message>
        <source>A blank must hide it: use it once.</source>
        <translation>खाली जगह को इसे छिपाना है: इसे एक बार ही लिखें।</translation>
    </message>
    <message>
        <source>“{{{slot}}}” has no slot of that name.</source>
        <translation>“{{{slot}}}” नाम का कोई slot नहीं है।</translation>
    </message>
    <message>
        <source>Add [facts.slots.{slot}], or write the words themselves.</source>
        <translation>[facts.slots.{slot}] जोड़ें, या शब्द ही लिख दें।</translation>
    </message>
    <message>
        <source>The question gives its own answer, {{{slot}}}.</source>
        <translation>प्रश्न में उसका उत्तर {{{slot}}} ही लिखा है।</translation>
    </message>
    <message>
        <source>Take it out of the question.</source>
        <translation>इसे प्रश्न से निकाल दें।</translation>
    </message>
    <message>
        <source>“{value}” is among the wrong answers and is the right one.</source>
        <translation>“{value}” गलत उत्तरों में है, जबकि यही सही उत्तर है।</translation>
    </message>
    <message>
        <source>“{braces}” is no place for a slot.</source>
        <translation>“{braces}” slot की जगह नहीं है।</translation>
    </message>
    <message>
        <source>Write {{name}} with small letters, digits and “_”, and nothing else between the braces.</source>
        <translation>{{name}} में छोटे अंग्रेज़ी अक्षर, अंक और “_” ही लिखें, कोष्ठकों के बीच और कुछ नहीं।</translation>
    </message>
    <message>
        <source>“{id}” among the wrong answers is of the kind “{kind}”, and the right one of the kind “{right}”.</source>
        <translation>गलत उत्तरों में “{id}” की किस्म “{kind}” है, और सही उत्तर की “{right}”।</translation>
    </message>
    <message>
        <source>Name one of the same kind.</source>
        <translation>उसी किस्म का कोई नाम दें।</translation>
    </message>
    <message>
        <source>“{id}” names no fact and slot that is asked.</source>
        <translation>“{id}” किसी पूछे जाने वाले तथ्य और slot का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Write it as fact:slot.</source>
        <translation>इसे fact:slot के रूप में लिखें।</translation>
    </message>
    <message>
        <source>No fact uses the entity “{id}”.</source>
        <translation>कोई तथ्य entity “{id}” का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>Remove it, or make it a decoy with a source.</source>
        <translation>इसे हटाएँ, या source के साथ decoy बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing names the source “{id}”.</source>
        <translation>source “{id}” का नाम कहीं नहीं आता।</translation>
    </message>
    <message>
        <source>“{words}” will age.</source>
        <translation>“{words}” समय के साथ पुराना हो जाएगा।</translation>
    </message>
    <message>
        <source>Add as_of, or name the date.</source>
        <translation>as_of जोड़ें, या तारीख लिखें।</translation>
    </message>
    <message>
        <source>“{words}” seldom has only one right answer in the world.</source>
        <translation>“{words}” का दुनिया में शायद ही कभी एक ही सही उत्तर होता है।</translation>
    </message>
    <message>
        <source>Ask with a pick, or add what makes the answer the only one.</source>
        <translation>pick से पूछें, या वह जोड़ें जिससे उत्तर एक ही रहे।</translation>
    </message>
    <message>
        <source>“{words}” stands before the slot “{slot}”; another name may not fit it.</source>
        <translation>slot “{slot}” से पहले “{words}” है; दूसरा नाम शायद इससे मेल न खाए।</translation>
    </message>
    <message>
        <source>“’s” stands behind the slot “{slot}”; another name may not fit it.</source>
        <translation>slot “{slot}” के बाद “’s” है; दूसरा नाम शायद इससे मेल न खाए।</translation>
    </message>
    <message>
        <source>Put the sentence another way.</source>
        <translation>वाक्य को दूसरे ढंग से लिखें।</translation>
    </message>
    <message>
        <source>“{name}” belongs to “{first}” and to “{second}”.</source>
        <translation>“{name}” “{first}” का भी है और “{second}” का भी।</translation>
    </message>
    <message>
        <source>They are never options together, and typing it counts for neither alone.</source>
        <translation>ये कभी साथ-साथ विकल्प नहीं बनते, और यह लिखना अकेले किसी का उत्तर नहीं माना जाता।</translation>
    </message>
    <message>
        <source>It says almost the same as fact “{other}”.</source>
        <translation>यह लगभग वही कहता है जो तथ्य “{other}”।</translation>
    </message>
    <message>
        <source>Keep one of them, or say how they differ.</source>
        <translation>इनमें से एक रखें, या लिखें कि इनमें क्या अंतर है।</translation>
    </message>
    <message>
        <source>The answer has {count} close options; {least} make a fair question.</source>
        <translation>उत्तर के {count} मिलते-जुलते विकल्प हैं; अच्छे प्रश्न के लिए {least} चाहिए।</translation>
    </message>
    <message>
        <source>Add decoys that share traits with it, or wrong answers.</source>
        <translation>इससे मिलते-जुलते decoy या गलत उत्तर जोड़ें।</translation>
    </message>
    <message>
        <source>It may not be asked until that is mended.</source>
        <translation>जब तक यह ठीक न हो, इसे पूछा नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Nothing in it is asked.</source>
        <translation>इसमें कुछ भी पूछा नहीं जाता।</translation>
    </message>
    <message>
        <source>Give a slot an ask or a pick.</source>
        <translation>किसी slot को ask या pick दें।</translation>
    </message>
    <message>
        <source>Two right answers to “{question}”: {first} in fact “{fact}”, and {second} here.</source>
        <translation>“{question}” के दो सही उत्तर: तथ्य “{fact}” में {first}, और यहाँ {second}।</translation>
    </message>
    <message>
        <source>Keep one, ask with a pick, or put what tells them apart into the question.</source>
        <translation>एक रखें, pick से पूछें, या प्रश्न में वह लिखें जिससे दोनों अलग पहचाने जाएँ।</translation>
    </message>
    <message>
        <source>“{question}” has {count} right answers in this table, so these rows are not asked for {slot}.</source>
        <translation>इस तालिका में “{question}” के {count} सही उत्तर हैं, इसलिए इन पंक्तियों में {slot} नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>There is no picture “{file}” beside the bank.</source>
        <translation>प्रश्न बैंक के पास “{file}” चित्र नहीं है।</translation>
    </message>
    <message>
        <source>The picture “{file}” does not lie in the folder of the bank.</source>
        <translation>चित्र “{file}” प्रश्न बैंक के फ़ोल्डर में नहीं है।</translation>
    </message>
    <message>
        <source>“{file}” is no PNG or JPEG picture.</source>
        <translation>“{file}” PNG या JPEG चित्र नहीं है।</translation>
    </message>
    <message>
        <source>The picture “{file}” has {kilobytes} kB; it may have {most} kB.</source>
        <translation>चित्र “{file}” {kilobytes} kB का है; {most} kB तक हो सकता है।</translation>
    </message>
    <message>
        <source>The picture “{file}” is {width} by {height} pixels; each may be {most}.</source>
        <translation>चित्र “{file}” {width} × {height} पिक्सेल का है; हर ओर {most} तक हो सकता है।</translation>
    </message>
    <message>
        <source>The name of the column “{column}” is too long or is no plain text.</source>
        <translation>स्तंभ “{column}” का नाम बहुत लंबा है या सादा पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>इसे दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>What the columns mean is kept beside the table, and the folder {folder} is read-only.</source>
        <translation>स्तंभों का अर्थ तालिका के पास रखा जाता है, और फ़ोल्डर {folder} में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Copy the table to a folder of your own and add it from there.</source>
        <translation>तालिका को अपने किसी फ़ोल्डर में कॉपी करें और वहाँ से जोड़ें।</translation>
    </message>
    <message>
        <source>Give the bank a title.</source>
        <translation>प्रश्न बैंक को शीर्षक दें।</translation>
    </message>
    <message>
        <source>Say where the facts come from.</source>
        <translation>बताएँ कि तथ्य कहाँ से लिए गए हैं।</translation>
    </message>
    <message>
        <source>Say of at least two columns what they are.</source>
        <translation>कम से कम दो स्तंभों के बारे में बताएँ कि वे क्या हैं।</translation>
    </message>
    <message>
        <source>One column has to be a name, a number or a date.</source>
        <translation>कोई एक स्तंभ नाम, संख्या या तारीख होना चाहिए।</translation>
    </message>
    <message>
        <source>“{cell}” under “{column}” is not a number such as 25 or 25.17 billion USD.</source>
        <translation>“{column}” के नीचे “{cell}” कोई संख्या नहीं है, जैसे 25 या 25.17 billion USD।</translation>
    </message>
    <message>
        <source>“{cell}” under “{column}” is not a date such as 2025-08-31 or 2025.</source>
        <translation>“{column}” के नीचे “{cell}” कोई तारीख नहीं है, जैसे 2025-08-31 या 2025।</translation>
    </message>
    <message>
        <source>Write the sentence that is true for every row.</source>
        <translation>वह वाक्य लिखें जो हर पंक्ति के लिए सच है।</translation>
    </message>
    <message>
        <source>No column fills {places} in the sentence.</source>
        <translation>वाक्य में {places} को कोई स्तंभ नहीं भरता।</translation>
    </message>
    <message>
        <source>The sentence leaves out {places}.</source>
        <translation>वाक्य में {places} छूट गया है।</translation>
    </message>
    <message>
        <source>Put in what is missing, or leave its column out.</source>
        <translation>जो छूटा है उसे डालें, या उसका स्तंभ छोड़ दें।</translation>
    </message>
    <message>
        <source>The sentence has {places} more than once; a gap has to hide it.</source>
        <translation>वाक्य में {places} एक से ज़्यादा बार है; खाली जगह को उसे छिपाना होता है।</translation>
    </message>
    <message>
        <source>The question for {slot} cannot have {places} in it.</source>
        <translation>{slot} के प्रश्न में {places} नहीं आ सकता।</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>कम से कम एक प्रश्न लिखें।</translation>
    </message>
    <message>
        <source>“{text}” has markup or a character that cannot be kept.</source>
        <translation>“{text}” में मार्कअप या ऐसा अक्षर है जिसे रखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Write plain text.</source>
        <translation>सादा पाठ लिखें।</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 fact</source>
        <translation>1 तथ्य</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} तथ्य</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 उत्तर</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} उत्तर</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 प्रश्न</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} प्रश्न</translation>
    </message>
    <message>
        <source>True</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>False</source>
        <translation>गलत</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} सेकंड</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मिनट {seconds} सेकंड</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं {minutes} मि</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>आज ही बाद में</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} दिन बाद</translation>
    </message>
    <message>
        <source>Again in this session</source>
        <translation>इसी अभ्यास में फिर</translation>
    </message>
    <message>
        <source>Back tomorrow</source>
        <translation>कल लौटेगा</translation>
    </message>
    <message>
        <source>Back in {days} days</source>
        <translation>{days} दिन बाद लौटेगा</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>सुप्रभात</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>नमस्ते</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>शुभ संध्या</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day} {month}</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm:ss</source>
        <translation>ddd d MMM, HH:mm:ss</translation>
    </message>
    <message>
        <source>“{title}” is here: {facts}.</source>
        <translation>“{title}” आ गया: {facts}।</translation>
    </message>
    <message>
        <source>Not added: {files}.</source>
        <translation>नहीं जोड़ा गया: {files}।</translation>
    </message>
</context>
</TS>
