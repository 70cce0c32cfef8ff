<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation>あなたの答え</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Choose one</source>
        <translation>一つ選ぶ</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>正しいか誤りか</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>穴うめ</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>答えを入力</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>数を入力</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>日付を入力</translation>
    </message>
    <message>
        <source>Choose all that belong</source>
        <translation>当てはまるものをすべて選ぶ</translation>
    </message>
    <message>
        <source>Odd one out</source>
        <translation>仲間はずれを選ぶ</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>組み合わせる</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>並べかえる</translation>
    </message>
    <message>
        <source>Flashcard</source>
        <translation>暗記カード</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>A number, in {unit}</source>
        <translation>数（単位：{unit}）</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>年月日</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>年と月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>A period, such as 2019–20</source>
        <translation>期間（例：2019–20）</translation>
    </message>
    <message>
        <source>Counted as right</source>
        <translation>正解にしました</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Right, spelt {name}</source>
        <translation>正解。つづりは{name}</translation>
    </message>
    <message>
        <source>Partly right: {answer}</source>
        <translation>一部正解：{answer}</translation>
    </message>
    <message>
        <source>It is {answer}</source>
        <translation>正解は{answer}</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>今回は違いました</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>{share} known</source>
        <translation>習得{share}</translation>
    </message>
    <message>
        <source>Known: you should remember it for a week or more</source>
        <translation>習得：1週間以上覚えていられるはずの項目</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>復習{count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新規{count}</translation>
    </message>
</context>
<context>
    <name>BankChoice</name>
    <message>
        <source>Try one: {question}</source>
        <translation>例題：{question}</translation>
    </message>
</context>
<context>
    <name>BankFileDialog</name>
    <message>
        <source>Add a bank</source>
        <translation>問題集を追加</translation>
    </message>
    <message>
        <source>Banks ({endings})</source>
        <translation>問題集 ({endings})</translation>
    </message>
</context>
<context>
    <name>BankRow</name>
    <message>
        <source>{share} known</source>
        <translation>習得{share}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Ask {facts} again</source>
        <translation>{facts}をまた出す</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>復習{count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新規{count}</translation>
    </message>
    <message>
        <source>{count} no longer asked</source>
        <translation>出題停止{count}</translation>
    </message>
</context>
<context>
    <name>BanksView</name>
    <message>
        <source>Banks</source>
        <translation>問題集</translation>
    </message>
    <message>
        <source>Add a bank</source>
        <translation>問題集を追加</translation>
    </message>
    <message>
        <source>A file in TOML, JSON Lines, CSV or XLSX; you can also drop it on the window.</source>
        <translation>TOML、JSON Lines、CSV、XLSXのファイル。ウィンドウにドロップしても追加できます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>There is no bank here. Add one of those below, or a file of your own.</source>
        <translation>問題集がありません。下から選ぶか、自分のファイルを追加してください。</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <translation>アプリに付属</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed; what you remember of it is kept</source>
        <translation>削除済み（覚えた内容は残っています）</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>What rested in “{title}” is asked again.</source>
        <translation>「{title}」で出題しない設定だった項目を、また出題します。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file}に保存しました。</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新規{count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>変更{count}</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>削除{count}</translation>
    </message>
    <message>
        <source>{count} start over</source>
        <translation>最初から{count}</translation>
    </message>
    <message>
        <source>Export a bank</source>
        <translation>問題集を書き出す</translation>
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
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>What “{column}” is</source>
        <translation>「{column}」の内容</translation>
    </message>
    <message>
        <source>Kind of the names under “{column}”</source>
        <translation>「{column}」の名前の種類</translation>
    </message>
    <message>
        <source>Unit of the numbers under “{column}”</source>
        <translation>「{column}」の数の単位</translation>
    </message>
    <message>
        <source>such as city</source>
        <translation>例：都市</translation>
    </message>
    <message>
        <source>such as km; empty for none</source>
        <translation>例：km。なければ空のまま</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>an id of the row</source>
        <translation>行のid</translation>
    </message>
    <message>
        <source>a place in the source</source>
        <translation>出典の中の場所</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>使わない</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>学習を始める</translation>
    </message>
    <message>
        <source>Just 5 minutes</source>
        <translation>5分だけ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>問題集</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Add a bank</source>
        <translation>問題集を追加</translation>
    </message>
    <message>
        <source>Learners: add, rename, switch</source>
        <translation>学習者：追加、名前の変更、切り替え</translation>
    </message>
    <message>
        <source>Copies: put one back</source>
        <translation>コピー：以前に戻す</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>別のパソコンへ移す</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>テーマをシステムに合わせる</translation>
    </message>
    <message>
        <source>Text size: larger</source>
        <translation>文字サイズ：大きく</translation>
    </message>
    <message>
        <source>Text size: smaller</source>
        <translation>文字サイズ：小さく</translation>
    </message>
    <message>
        <source>Text size: normal</source>
        <translation>文字サイズ：標準</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー操作</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>while in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>when Quizapp closed</source>
        <translation>Quizappを閉じたとき</translation>
    </message>
    <message>
        <source>when Quizapp started</source>
        <translation>Quizappの起動時</translation>
    </message>
    <message>
        <source>before adding a bank</source>
        <translation>問題集の追加前</translation>
    </message>
    <message>
        <source>before putting one back</source>
        <translation>コピーに戻す前</translation>
    </message>
    <message>
        <source>after putting one back</source>
        <translation>コピーに戻した後</translation>
    </message>
    <message>
        <source>before taking a file in</source>
        <translation>ファイルの取り込み前</translation>
    </message>
    <message>
        <source>after taking a file in</source>
        <translation>ファイルの取り込み後</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>after a repair</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>指示によるもの</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Made every half hour and when Quizapp closes. Putting one back brings banks and settings of then; no answer is lost by it.</source>
        <translation>30分ごとと、Quizappを閉じるときに作られます。コピーに戻すと、問題集と設定はその時点のものになります。回答は失われません。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>これに戻す</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Look at the copy of {when}</source>
        <translation>{when}のコピーを見る</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>以前のコピー</translation>
    </message>
    <message>
        <source>It is put back. What was here before is the copy “{name}”.</source>
        <translation>コピーに戻しました。以前の内容は「{name}」のコピーにあります。</translation>
    </message>
    <message>
        <source>It is put back.</source>
        <translation>コピーに戻しました。</translation>
    </message>
    <message>
        <source>In the copy: {there}.</source>
        <translation>コピー：{there}。</translation>
    </message>
    <message>
        <source>Here now: {here}.</source>
        <translation>現在：{here}。</translation>
    </message>
    <message>
        <source>All your answers stay. Banks, learners and settings become as in the copy. What is here is copied first.</source>
        <translation>回答はすべて残ります。問題集、学習者、設定はコピーの内容になります。先に現在の内容をコピーします。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 bank</source>
        <translation>1つの問題集</translation>
    </message>
    <message>
        <source>{count} banks</source>
        <translation>{count}つの問題集</translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation>最後は{day}</translation>
    </message>
</context>
<context>
    <name>DataNote</name>
    <message>
        <source>The latest were missing: {answers} came back from the journal.</source>
        <translation>最新のものが失われていました。記録簿から{answers}が戻りました。</translation>
    </message>
    <message>
        <source>Look at banks and settings: what was changed last may be as it was before.</source>
        <translation>問題集と設定を確かめてください。最後に変えたものが元に戻っているかもしれません。</translation>
    </message>
    <message>
        <source>No copy of your data can be made.</source>
        <translation>データのコピーを作れません。</translation>
    </message>
</context>
<context>
    <name>FactPanel</name>
    <message>
        <source>I guessed</source>
        <translation>勘で答えた</translation>
    </message>
    <message>
        <source>Count it as right</source>
        <translation>正解にする</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>もう出さない</translation>
    </message>
    <message>
        <source>Stop asking this fact. U takes it back.</source>
        <translation>この項目を出題しないようにします。Uで元に戻せます。</translation>
    </message>
    <message>
        <source>Guess · {back}</source>
        <translation>勘 · {back}</translation>
    </message>
    <message>
        <source>Picture: {licence}</source>
        <translation>画像：{licence}</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>What would you like to know?</source>
        <translation>何を覚えたいですか？</translation>
    </message>
    <message>
        <source>Answer a few questions a day. The app decides when each one comes back.</source>
        <translation>1日に数問答えるだけです。いつもう一度出すかはアプリが決めます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Open my own bank</source>
        <translation>自分の問題集を開く</translation>
    </message>
    <message>
        <source>From another computer? Open the file that “Take everything out” made there. Nothing leaves this computer. ? shows all keys.</source>
        <translation>別のコンピューターからの移行ですか？「すべて書き出す」で作ったファイルを開いてください。データがこのコンピューターの外に出ることはありません。? ですべてのキーを表示します。</translation>
    </message>
    <message>
        <source>Choose at least one of them to start.</source>
        <translation>始めるには、少なくとも一つ選んでください。</translation>
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
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>remove one</source>
        <translation>一つ減らす</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>Show the first letters</source>
        <translation>最初の文字を見る</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>わからなかった</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しかった</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>わかった</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>簡単だった</translation>
    </message>
</context>
<context>
    <name>HardFacts</name>
    <message>
        <source>Hardest facts</source>
        <translation>苦手な項目</translation>
    </message>
    <message>
        <source>Nothing that was known has been missed yet.</source>
        <translation>一度覚えて忘れた項目は、まだありません。</translation>
    </message>
    <message>
        <source>Study this one</source>
        <translation>この項目を学習</translation>
    </message>
    <message>
        <source>Study these {count}</source>
        <translation>この{count}項目を学習</translation>
    </message>
    <message>
        <source>missed once</source>
        <translation>1回不正解</translation>
    </message>
    <message>
        <source>missed {count} times</source>
        <translation>{count}回不正解</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Answers on {active} of the last {days} days</source>
        <translation>直近{days}日のうち{active}日に回答</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>find a screen, a bank, a fact or an action</source>
        <translation>画面、問題集、項目、操作を探す</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>pause; once more, leave; what is answered is kept</source>
        <translation>一時停止。もう一度押すとやめる。答えた分は残る</translation>
    </message>
    <message>
        <source>start with the chosen banks</source>
        <translation>選んだ問題集で始める</translation>
    </message>
    <message>
        <source>choose a bank, or leave it out; arrows and Enter do as well</source>
        <translation>問題集を選ぶ・外す（矢印キーとEnterでも可）</translation>
    </message>
    <message>
        <source>open a bank of my own</source>
        <translation>自分の問題集を開く</translation>
    </message>
    <message>
        <source>start studying</source>
        <translation>学習を始める</translation>
    </message>
    <message>
        <source>study for just 5 minutes, when there is more</source>
        <translation>多いときに5分だけ学ぶ</translation>
    </message>
    <message>
        <source>learn new facts, when nothing is due</source>
        <translation>復習がないときに新しい項目を学ぶ</translation>
    </message>
    <message>
        <source>take a quiz</source>
        <translation>クイズをする</translation>
    </message>
    <message>
        <source>add a bank</source>
        <translation>問題集を追加</translation>
    </message>
    <message>
        <source>Today, Quiz, Banks, Progress, Settings</source>
        <translation>今日、クイズ、問題集、進み具合、設定</translation>
    </message>
    <message>
        <source>bring back the bank that was just removed</source>
        <translation>削除したばかりの問題集を戻す</translation>
    </message>
    <message>
        <source>the next button</source>
        <translation>次のボタン</translation>
    </message>
    <message>
        <source>add the bank</source>
        <translation>問題集を追加</translation>
    </message>
    <message>
        <source>the next field, list or button</source>
        <translation>次の欄、リスト、ボタン</translation>
    </message>
    <message>
        <source>put a place into the sentence, on its button</source>
        <translation>文に場所を入れる（そのボタンの上で）</translation>
    </message>
    <message>
        <source>go back; nothing is written</source>
        <translation>戻る。何も書き込まない</translation>
    </message>
    <message>
        <source>the next list, chart or button</source>
        <translation>次のリスト、グラフ、ボタン</translation>
    </message>
    <message>
        <source>read a chart, point by point</source>
        <translation>グラフを1点ずつ読む</translation>
    </message>
    <message>
        <source>study the hardest facts</source>
        <translation>苦手な項目を学習</translation>
    </message>
    <message>
        <source>save every day as a table</source>
        <translation>毎日の記録を表として保存</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>leave; what is answered is kept</source>
        <translation>やめる（答えた分は残る）</translation>
    </message>
    <message>
        <source>the next choice</source>
        <translation>次の選択肢</translation>
    </message>
    <message>
        <source>choose it; it holds at once</source>
        <translation>選ぶ（すぐに反映）</translation>
    </message>
    <message>
        <source>choose it, or leave it out</source>
        <translation>選ぶ・外す</translation>
    </message>
    <message>
        <source>start the quiz</source>
        <translation>クイズを始める</translation>
    </message>
    <message>
        <source>retry what was missed</source>
        <translation>できなかった問題に再挑戦</translation>
    </message>
    <message>
        <source>a new quiz</source>
        <translation>新しいクイズ</translation>
    </message>
    <message>
        <source>save the result as PDF</source>
        <translation>結果をPDFで保存</translation>
    </message>
    <message>
        <source>choose an option; arrows and Enter do as well</source>
        <translation>選択肢を選ぶ（矢印キーとEnterでも可）</translation>
    </message>
    <message>
        <source>remove one option, where there are four</source>
        <translation>選択肢が四つのとき一つ減らす</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>undo the last answer</source>
        <translation>直前の答えを取り消す</translation>
    </message>
    <message>
        <source>pick an option, or take it back</source>
        <translation>選択肢を選ぶ・戻す</translation>
    </message>
    <message>
        <source>check what is picked</source>
        <translation>選んだものを答え合わせ</translation>
    </message>
    <message>
        <source>another line, or another option</source>
        <translation>別の行・別の選択肢</translation>
    </message>
    <message>
        <source>take the last pick back</source>
        <translation>最後に選んだものを戻す</translation>
    </message>
    <message>
        <source>show the answer</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>say how well it was known, once it is shown</source>
        <translation>答えを見て、どれだけ覚えていたかを選ぶ</translation>
    </message>
    <message>
        <source>check what is typed</source>
        <translation>入力した答えを確かめる</translation>
    </message>
    <message>
        <source>show the first letters</source>
        <translation>最初の文字を見る</translation>
    </message>
    <message>
        <source>undo typing</source>
        <translation>入力を元に戻す</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>I guessed, after a right answer</source>
        <translation>正解のあと「勘で答えた」にする</translation>
    </message>
    <message>
        <source>count it as right, after a typed answer</source>
        <translation>入力した答えを正解にする</translation>
    </message>
    <message>
        <source>do not ask this again</source>
        <translation>この項目をもう出さない</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>practise what was missed</source>
        <translation>できなかった項目を練習</translation>
    </message>
    <message>
        <source>go on for five minutes</source>
        <translation>あと5分続ける</translation>
    </message>
    <message>
        <source>show all answers</source>
        <translation>すべての答えを見る</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>LearnersCard</name>
    <message>
        <source>Learners</source>
        <translation>学習者</translation>
    </message>
    <message>
        <source>Each has a memory and goals of their own, over the same banks. Look and language are shared.</source>
        <translation>記憶と目標は学習者ごと、問題集は共通です。外観と言語も共通です。</translation>
    </message>
    <message>
        <source>Name of a new learner</source>
        <translation>新しい学習者の名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name}を外しました。</translation>
    </message>
    <message>
        <source>{name} learns now.</source>
        <translation>いまは{name}さんが学習します。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Learn as</source>
        <translation>この人として学習</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>learns now</source>
        <translation>いま学習中</translation>
    </message>
    <message>
        <source>removed; everything is kept</source>
        <translation>外しました。記録は残っています</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>{name}の新しい名前</translation>
    </message>
</context>
<context>
    <name>MappingFooter</name>
    <message>
        <source>Add the bank</source>
        <translation>問題集を追加</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>ほか{count}件。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>すべてそろいました。</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>What do the columns mean?</source>
        <translation>列の意味は何ですか？</translation>
    </message>
    <message>
        <source>It is asked once, and kept in a file beside the table.</source>
        <translation>聞くのは一度だけで、表の隣のファイルに残ります。</translation>
    </message>
    <message>
        <source>Title of the bank</source>
        <translation>問題集の題名</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>項目の出典</translation>
    </message>
    <message>
        <source>such as the title of a book or a page</source>
        <translation>例：本やページの題名</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>それぞれの列の内容</translation>
    </message>
    <message>
        <source>With the first cells under its name.</source>
        <translation>名前の下は最初のセルです。</translation>
    </message>
    <message>
        <source>The sentence that is true for every row</source>
        <translation>どの行にも当てはまる文</translation>
    </message>
    <message>
        <source>A button puts in a place; each row fills it with its own cell.</source>
        <translation>ボタンで場所が入ります。各行のセルがそこに入ります。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>An empty one is not asked.</source>
        <translation>空のものは出題されません。</translation>
    </message>
    <message>
        <source>A question whose only right answer is {place}</source>
        <translation>{place}だけが正解になる問題</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>別のパソコンへ移す</translation>
    </message>
    <message>
        <source>One file holds everything: banks, learners, answers, settings.</source>
        <translation>問題集、学習者、回答、設定のすべてが一つのファイルに入ります。</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>すべて書き出す</translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Replace what is here</source>
        <translation>ここの内容を置き換える</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file}として保存しました。</translation>
    </message>
    <message>
        <source>Done. What was here before lies in the backups of the folder.</source>
        <translation>完了しました。前の内容はフォルダーのバックアップにあります。</translation>
    </message>
    <message>
        <source>In {file}: {there}. Here now: {here}. A backup of what is here is made first.</source>
        <translation>{file}の内容：{there}。いまの内容：{here}。先にいまの内容のバックアップを作ります。</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Placed</source>
        <translation>配置済み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Correct answer</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの答え</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Belongs too</source>
        <translation>これも当てはまる</translation>
    </message>
    <message>
        <source>Does not belong</source>
        <translation>当てはまらない</translation>
    </message>
</context>
<context>
    <name>PairingBoard</name>
    <message>
        <source>Takes the next option</source>
        <translation>次の選択肢が入ります</translation>
    </message>
    <message>
        <source>{right}, not {given}</source>
        <translation>{given}ではなく{right}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Correct answer: {right}</source>
        <translation>正解：{right}</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Find a screen, a bank, a fact or an action</source>
        <translation>画面、問題集、項目、操作を探す</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>この言葉を含むものはありません。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quiz on “{what}”</source>
        <translation>「{what}」のクイズ</translation>
    </message>
    <message>
        <source>{bank} · ask it now</source>
        <translation>{bank}・今すぐ出題</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Leave, to the result</source>
        <translation>やめて結果を見る</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>What you had answered by then counts. The next question comes when you go on.</source>
        <translation>その時点での回答を数えます。続けると次の問題が出ます。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The time stands still. The question comes back when you go on.</source>
        <translation>時間は止まっています。続けると問題に戻ります。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
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
        <translation>{place}を入れる：{of}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>別の問題</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page} / {pages}ページ</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path}に保存しました。</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>{count} more are in the copied list.</source>
        <translation>ほか{count}件はコピーした一覧にあります。</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>What is still there is being put together.</source>
        <translation>残っているものを集めています。</translation>
    </message>
    <message>
        <source>What you have answered is saved. Please report this, with the details below.</source>
        <translation>答えた内容は保存されています。下の詳細を添えてお知らせください。</translation>
    </message>
    <message>
        <source>Something went wrong in Quizapp</source>
        <translation>Quizappで問題が起きました</translation>
    </message>
    <message>
        <source>{name} has 1 problem. Nothing was changed.</source>
        <translation>{name}に問題が1件あります。何も変更していません。</translation>
    </message>
    <message>
        <source>{name} has {count} problems. Nothing was changed.</source>
        <translation>{name}に問題が{count}件あります。何も変更していません。</translation>
    </message>
    <message>
        <source>This bank was not added</source>
        <translation>この問題集は追加されませんでした</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Quizapp could not open your data</source>
        <translation>データを開けませんでした</translation>
    </message>
    <message>
        <source>Nothing is damaged, and all of it is here.</source>
        <translation>壊れているものはなく、すべてここにあります。</translation>
    </message>
    <message>
        <source>It is in order</source>
        <translation>異常はありません</translation>
    </message>
    <message>
        <source>Cards and statistics were counted anew.</source>
        <translation>カードと統計を数え直しました。</translation>
    </message>
    <message>
        <source>No answer could be brought back.</source>
        <translation>回答を元に戻せませんでした。</translation>
    </message>
    <message>
        <source>{answers} are here again.</source>
        <translation>{answers}が戻りました。</translation>
    </message>
    <message>
        <source>{answers} from the copy of {day}</source>
        <translation>{day}のコピーから{answers}</translation>
    </message>
    <message>
        <source>{answers} from the journal</source>
        <translation>記録簿から{answers}</translation>
    </message>
    <message>
        <source>{answers} from the damaged file</source>
        <translation>壊れたファイルから{answers}</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>壊れたファイルは{path}として残してあります。</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>元に戻りました</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>直し方</translation>
    </message>
    <message>
        <source>There is no program for it here. The file is {path}.</source>
        <translation>ここにはこれを開くプログラムがありません。ファイルは{path}です。</translation>
    </message>
    <message>
        <source>Tried again {count} times: it is still the same.</source>
        <translation>{count}回試しましたが、同じでした。</translation>
    </message>
    <message>
        <source>Tried again: it is still the same.</source>
        <translation>もう一度試しましたが、同じでした。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}行目</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>There are no answers in this period. Study for a while, and come back.</source>
        <translation>この期間の回答はありません。しばらく学習してから、また見に来てください。</translation>
    </message>
    <message>
        <source>Remembered when due</source>
        <translation>復習時に覚えていた</translation>
    </message>
    <message>
        <source>Facts known</source>
        <translation>習得した項目</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>連続</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日の記録</translation>
    </message>
    <message>
        <source>Due in the next two weeks</source>
        <translation>今後2週間の復習</translation>
    </message>
    <message>
        <source>Promised and real memory</source>
        <translation>予測と実際の記憶</translation>
    </message>
    <message>
        <source>By way of asking</source>
        <translation>出題形式別</translation>
    </message>
    <message>
        <source>All banks</source>
        <translation>すべての問題集</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>問題集</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>aim {share}</source>
        <translation>目標{share}</translation>
    </message>
    <message>
        <source>after 20 reviews; {aim}</source>
        <translation>復習20回から（{aim}）</translation>
    </message>
    <message>
        <source>{known} of {facts}</source>
        <translation>{known} / {facts}</translation>
    </message>
    <message>
        <source>{count} new {period}</source>
        <translation>{period}の新規{count}</translation>
    </message>
    <message>
        <source>{count} asked so far</source>
        <translation>これまでに{count}出題</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <translation>1問{seconds}秒</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}日</translation>
    </message>
    <message>
        <source>best {count}</source>
        <translation>最長{count}日</translation>
    </message>
    <message>
        <source>Answers on {active} of the last {days} days.</source>
        <translation>直近{days}日のうち{active}日に回答しました。</translation>
    </message>
    <message>
        <source>The most were {count}, on {day}.</source>
        <translation>最も多かったのは{day}の{count}件です。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>{facts} come back in two weeks, {today} of them today.</source>
        <translation>2週間で{facts}が戻ってきます。うち{today}は今日です。</translation>
    </message>
    <message>
        <source>Facts due</source>
        <translation>復習する項目</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>really remembered</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>promised {promised}, remembered {real}, {answers}</source>
        <translation>予測{promised}、実際{real}、{answers}</translation>
    </message>
    <message>
        <source>Of {answers} you were promised to remember {promised}, and remembered {real}. Luck is taken off.</source>
        <translation>{answers}のうち覚えているはずだったのは{promised}、実際は{real}でした。まぐれ当たりは除いています。</translation>
    </message>
    <message>
        <source>There are too few reviews yet to compare.</source>
        <translation>比べるには復習の回数がまだ足りません。</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>{form}: {share} right, {answers}</source>
        <translation>{form}：正解{share}、{answers}</translation>
    </message>
    <message>
        <source>Of {answers}, {share} were right. Where one chooses, some of it is luck.</source>
        <translation>{answers}のうち{share}が正解でした。選ぶ形式には、まぐれ当たりも含まれます。</translation>
    </message>
    <message>
        <source>Way of asking</source>
        <translation>出題形式</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name}として保存しました。</translation>
    </message>
    <message>
        <source>Save every day as a table</source>
        <translation>毎日の記録を表として保存</translation>
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
        <translation>最初の文字：{letters}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>一部正解</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>{right} of {all} right</source>
        <translation>{all}問中{right}問正解</translation>
    </message>
    <message>
        <source>{tag} {right} of {all}</source>
        <translation>{tag} {right}/{all}</translation>
    </message>
    <message>
        <source>Your answer: {given}</source>
        <translation>あなたの答え：{given}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>正解：{answer}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Retry the {count} missed</source>
        <translation>できなかった{count}問に再挑戦</translation>
    </message>
    <message>
        <source>Retry the {facts} missed</source>
        <translation>できなかった{facts}に再挑戦</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>{right} of {all} right</source>
        <translation>{all}問中{right}問正解</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>新しいクイズ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>{questions}, none answered</source>
        <translation>{questions}、回答なし</translation>
    </message>
    <message>
        <source>{questions} in {time}</source>
        <translation>{time}で{questions}</translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation>未回答{count}</translation>
    </message>
    <message>
        <source>{tag} {right} of {all}</source>
        <translation>{tag} {right}/{all}</translation>
    </message>
    <message>
        <source>This quiz did not count for your memory.</source>
        <translation>このクイズは記憶の記録に数えていません。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path}に保存しました。</translation>
    </message>
    <message>
        <source>Nothing of what was missed can be asked any more.</source>
        <translation>間違えた項目は、もう出題できません。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>today’s goal</source>
        <translation>今日の目標</translation>
    </message>
    <message>
        <source>{answered} of {goal} answers today</source>
        <translation>今日の回答{goal}のうち{answered}</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>{program} copies this folder to other computers, perhaps while an answer is written. Better choose a folder of this computer alone (--data), and move with the file above.</source>
        <translation>{program}はこのフォルダーを他のコンピューターへコピーします。回答の書き込み中かもしれません。このコンピューターだけのフォルダー（--data）を選び、上のファイルで移すことをお勧めします。</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}日</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Daily goal</source>
        <translation>1日の目標</translation>
    </message>
    <message>
        <source>answers a day</source>
        <translation>1日の回答数</translation>
    </message>
    <message>
        <source>New facts a day</source>
        <translation>1日の新しい項目</translation>
    </message>
    <message>
        <source>more new facts mean more reviews later</source>
        <translation>新しい項目が多いほど、あとの復習が増えます</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>覚えている割合</translation>
    </message>
    <message>
        <source>of what is due; higher means more answers a day</source>
        <translation>復習する項目のうち。高いほど1日の回答が増えます</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>答えを入力</translation>
    </message>
    <message>
        <source>once a fact is remembered that long; before, you choose among options</source>
        <translation>この日数覚えていられる項目から。それまでは選択肢から選びます</translation>
    </message>
    <message>
        <source>A new day starts at</source>
        <translation>1日の始まり</translation>
    </message>
    <message>
        <source>until then it is still the day before</source>
        <translation>それまでは前の日として数えます</translation>
    </message>
    <message>
        <source>Easy days</source>
        <translation>軽い日</translation>
    </message>
    <message>
        <source>less comes back on them; what is due the next day stays</source>
        <translation>この曜日は復習が減ります。翌日に予定のものはそのままです</translation>
    </message>
    <message>
        <source>A quiz counts for your memory</source>
        <translation>クイズを記憶に数える</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>キー操作を見る</translation>
    </message>
    <message>
        <source>each quiz can still say otherwise</source>
        <translation>クイズごとに変えられます</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −</source>
        <translation>Ctrl + と Ctrl −</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>of the window; facts and questions keep the language of their bank</source>
        <translation>画面の言語です。項目と問題は問題集の言語のままです</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>all of them on one page</source>
        <translation>すべてを1ページで</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Everything you learn lies in one folder on this computer:</source>
        <translation>学習の記録はすべて、このパソコンの次のフォルダーにあります：</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>There is no program here that shows folders. Its place stands above.</source>
        <translation>ここにはフォルダーを表示するプログラムがありません。場所は上に書いてあります。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Quizapp {version}, under the MIT licence; Qt {qt}, PySide6 {pyside} (LGPL 3).</source>
        <translation>Quizapp {version}（MITライセンス）。Qt {qt}、PySide6 {pyside}（LGPL 3）。</translation>
    </message>
    <message>
        <source>Fonts: Inter, Noto Sans Devanagari, Noto Sans JP (SIL Open Font License). Icons: Lucide (ISC).</source>
        <translation>フォント：Inter、Noto Sans Devanagari、Noto Sans JP（SIL Open Font License）。アイコン：Lucide（ISC）。</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>New quiz</source>
        <translation>新しいクイズ</translation>
    </message>
    <message>
        <source>Only these tags</source>
        <translation>タグで絞る</translation>
    </message>
    <message>
        <source>From</source>
        <translation>問題集</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>出題形式</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show each answer at once</source>
        <translation>1問ごとに答えを見る</translation>
    </message>
    <message>
        <source>Counts for my memory</source>
        <translation>記憶の記録に数える</translation>
    </message>
    <message>
        <source>Up to {questions}</source>
        <translation>最大{questions}</translation>
    </message>
    <message>
        <source>drawn from {facts}</source>
        <translation>{facts}から出題</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>約{minutes}</translation>
    </message>
    <message>
        <source>answers on the way</source>
        <translation>答えは1問ごと</translation>
    </message>
    <message>
        <source>answers at the end</source>
        <translation>答えは最後</translation>
    </message>
    <message>
        <source>There is no bank yet. Add one on “Today”.</source>
        <translation>問題集がまだありません。「今日」で追加してください。</translation>
    </message>
    <message>
        <source>Choose at least one way of asking.</source>
        <translation>出題形式を一つ以上選んでください。</translation>
    </message>
    <message>
        <source>None of these facts can be asked in this way. Choose more tags or more ways.</source>
        <translation>この形式で出せる項目がありません。タグか形式を増やしてください。</translation>
    </message>
    <message>
        <source>Your quiz</source>
        <translation>クイズの内容</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Print as a worksheet</source>
        <translation>プリントを作る</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>一つ選ぶ</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>正しいか誤りか</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>穴うめ</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>答えを入力</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数と日付</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>組み合わせる</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>並べかえる</translation>
    </message>
    <message>
        <source>Choose all that belong</source>
        <translation>当てはまるものをすべて選ぶ</translation>
    </message>
    <message>
        <source>Odd one out</source>
        <translation>仲間はずれを選ぶ</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>全{count}問</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{count} s each</source>
        <translation>1問{count}秒</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>問題集</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>{name} learns; change in Settings</source>
        <translation>{name}が学習中。設定で変更できます</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>The session is over</source>
        <translation>学習が終わりました</translation>
    </message>
    <message>
        <source>{answers} so far</source>
        <translation>ここまで{answers}</translation>
    </message>
    <message>
        <source>{right} right · {time}</source>
        <translation>正解{right} · {time}</translation>
    </message>
    <message>
        <source>{answers} in {time} · {right} right</source>
        <translation>{time}で{answers} · 正解{right}</translation>
    </message>
    <message>
        <source>{count} more ·</source>
        <translation>ほか{count}件 ·</translation>
    </message>
    <message>
        <source>Practise the 1 missed</source>
        <translation>できなかった1項目を練習</translation>
    </message>
    <message>
        <source>Practise the {count} missed</source>
        <translation>できなかった{count}項目を練習</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>あと5分</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今日の分は終わりです</translation>
    </message>
    <message>
        <source>All done for now</source>
        <translation>ひとまず完了です</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>still {day}</source>
        <translation>まだ{day}</translation>
    </message>
    <message>
        <source>{days}-day streak</source>
        <translation>{days}日連続</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{day}: {facts}</source>
        <translation>{day}：{facts}</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>これからの予定</translation>
    </message>
    <message>
        <source>You remember {share} of what is due</source>
        <translation>復習する項目の{share}を覚えています</translation>
    </message>
    <message>
        <source>The schedule aims for {target}. Counted over your last {days} days.</source>
        <translation>目標は{target}です。直近{days}日で数えています。</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>学習を始める</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Just 5 minutes</source>
        <translation>5分だけ</translation>
    </message>
    <message>
        <source>Take a quiz</source>
        <translation>クイズをする</translation>
    </message>
    <message>
        <source>Your banks</source>
        <translation>問題集</translation>
    </message>
    <message>
        <source>Add a bank</source>
        <translation>問題集を追加</translation>
    </message>
    <message>
        <source>1 fact is ready</source>
        <translation>1項目が待っています</translation>
    </message>
    <message>
        <source>{count} facts are ready</source>
        <translation>{count}項目が待っています</translation>
    </message>
    <message>
        <source>{count} to review</source>
        <translation>復習{count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新規{count}</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>約{minutes}</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>復習はありません</translation>
    </message>
    <message>
        <source>Learn 1 new fact</source>
        <translation>新しい1項目を学ぶ</translation>
    </message>
    <message>
        <source>Learn {count} new facts</source>
        <translation>新しい{count}項目を学ぶ</translation>
    </message>
    <message>
        <source>Added: {title}, {facts}</source>
        <translation>追加しました：{title}（{facts}）</translation>
    </message>
    <message>
        <source>1 fact comes back tomorrow. You can stop here.</source>
        <translation>明日は1項目です。ここで終えて大丈夫です。</translation>
    </message>
    <message>
        <source>{count} facts come back tomorrow. You can stop here.</source>
        <translation>明日は{count}項目です。ここで終えて大丈夫です。</translation>
    </message>
    <message>
        <source>Nothing comes back tomorrow. You can stop here.</source>
        <translation>明日の復習はありません。ここで終えて大丈夫です。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave (Esc)</source>
        <translation>やめる（Esc）</translation>
    </message>
    <message>
        <source>Pause (P)</source>
        <translation>一時停止（P）</translation>
    </message>
    <message>
        <source>Undo the last answer (U)</source>
        <translation>直前の答えを取り消す（U）</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} / {total}</translation>
    </message>
    <message>
        <source>Not asked again. U takes it back; Banks can wake it.</source>
        <translation>もう出題しません。Uで取り消し、問題集で再開できます。</translation>
    </message>
    <message>
        <source>Your answer is taken back. Answer again.</source>
        <translation>回答を取り消しました。もう一度答えてください。</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新規{count}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>残り{count}</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Working on {what}</source>
        <translation>{what}を処理しています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping; nothing will be left half done.</source>
        <translation>中止しています。途中のまま残るものはありません。</translation>
    </message>
    <message>
        <source>{share}; this can no longer be stopped</source>
        <translation>{share}・もう中止できません</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation>{title}：解答</translation>
    </message>
    <message>
        <source>The pictures on this sheet need colours.</source>
        <translation>このプリントの画像は色がないと区別できません。</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>正しいですか、誤りですか？</translation>
    </message>
    <message>
        <source>Write 1, 2, 3 … beside them.</source>
        <translation>横に1、2、3…と書いてください。</translation>
    </message>
    <message>
        <source>Write the letter beside each.</source>
        <translation>それぞれの横に記号を書いてください。</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの答え</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Your answer: {given}</source>
        <translation>あなたの答え：{given}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>正解：{answer}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不正解</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{path} has problems. Nothing was changed.</source>
        <translation>{path}に問題があります。何も変更していません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>This learner is no longer here. Nothing was changed.</source>
        <translation>この学習者はもうここにいません。何も変更していません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a learner.</source>
        <translation>「{name}」は学習者の名前にできません。</translation>
    </message>
    <message>
        <source>Give a name of 1 to {most} characters that no one else here has.</source>
        <translation>ほかの人が使っていない1～{most}文字の名前にしてください。</translation>
    </message>
    <message>
        <source>Quizapp is already open on the folder {folder}.</source>
        <translation>フォルダー{folder}はすでにQuizappで開いています。</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>開いているウィンドウを使うか、閉じてからもう一度試してください。</translation>
    </message>
    <message>
        <source>{path} was written by a later version of Quizapp.</source>
        <translation>{path}は新しい版のQuizappで書かれています。</translation>
    </message>
    <message>
        <source>Update Quizapp, then open it again. Nothing was changed.</source>
        <translation>Quizappを更新してから開いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed. “Bring back” keeps the file and puts together what its copies, the journal and the file itself still have.</source>
        <translation>何も変更していません。「元に戻す」はこのファイルを残し、コピー、記録簿、ファイルに残っているものを集めます。</translation>
    </message>
    <message>
        <source>{path} is not a database of Quizapp.</source>
        <translation>{path}はQuizappのデータベースではありません。</translation>
    </message>
    <message>
        <source>The beginning of {path} is overwritten.</source>
        <translation>{path}の先頭が上書きされています。</translation>
    </message>
    <message>
        <source>{path} is cut short: {there} of its {whole} bytes are there.</source>
        <translation>{path}は途中で切れています（{whole}バイト中{there}バイト）。</translation>
    </message>
    <message>
        <source>Something that is always in {path} is missing.</source>
        <translation>{path}に必ずあるはずのものがありません。</translation>
    </message>
    <message>
        <source>Words in {path} are not as they were written.</source>
        <translation>{path}の文字が書かれたときのままではありません。</translation>
    </message>
    <message>
        <source>Answers in {path} are not as they were given, from number {seq} on.</source>
        <translation>{path}の回答が、番号{seq}から、与えられたときのままではありません。</translation>
    </message>
    <message>
        <source>{folder} is a file and not a folder.</source>
        <translation>{folder}はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>Choose a folder with --data, then try again.</source>
        <translation>--dataでフォルダーを選んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Quizapp cannot write to the file {path}: it is read-only.</source>
        <translation>ファイル{path}に書き込めません：読み取り専用です。</translation>
    </message>
    <message>
        <source>Make the file writable or choose another folder with --data, then try again.</source>
        <translation>ファイルに書き込めるようにするか、--dataで別のフォルダーを選んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This could not be saved: the disk with {folder} is full.</source>
        <translation>保存できませんでした。{folder}のあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room on it, then try again. What is already saved is safe.</source>
        <translation>空きを作ってから、もう一度お試しください。保存済みのものは無事です。</translation>
    </message>
    <message>
        <source>This could not be saved: there is no folder {folder}.</source>
        <translation>保存できませんでした。フォルダー{folder}がありません。</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one, then try again.</source>
        <translation>フォルダーを作るか別のものを選び、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What was written in {folder} cannot be read again.</source>
        <translation>{folder}に書き込んだものを読み直せません。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the disk may be failing: choose another folder.</source>
        <translation>もう一度試してください。それでもだめならディスクの故障かもしれません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be saved as {path}: it is what Quizapp itself works with.</source>
        <translation>{path}という名前では保存できません：Quizapp自身が使っているファイルです。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The bank was not added: its picture {file} was just changed or taken away.</source>
        <translation>問題集を追加できませんでした：画像{file}がたった今、変更されたか、なくなりました。</translation>
    </message>
    <message>
        <source>Put it beside the bank again, then try again.</source>
        <translation>画像を問題集の横に戻してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} is not a file that Quizapp wrote, or it is damaged.</source>
        <translation>{path}はQuizappが書いたファイルではないか、壊れています。</translation>
    </message>
    <message>
        <source>{path} is empty, but copies or a journal of it are there.</source>
        <translation>{path}は空ですが、コピーか記録簿は残っています。</translation>
    </message>
    <message>
        <source>{path} is not there, but copies or a journal of it are.</source>
        <translation>{path}は見つかりませんが、コピーか記録簿は残っています。</translation>
    </message>
    <message>
        <source>Parts of {path} cannot be read.</source>
        <translation>{path}の一部を読み取れません。</translation>
    </message>
    <message>
        <source>Choose the file that “Take everything out” made. Nothing was changed.</source>
        <translation>「すべて書き出す」で作ったファイルを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>Quizapp cannot write to the folder {folder}: {reason}.</source>
        <translation>フォルダー{folder}に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>Make it writable or choose another one with --data, then try again.</source>
        <translation>書き込めるようにするか、--dataで別のフォルダーを選んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This could not be saved in {folder}: {reason}.</source>
        <translation>{folder}に保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Make room or make the folder writable, then try again.</source>
        <translation>空きを作るか、フォルダーに書き込めるようにしてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>flaws</name>
    <message>
        <source>It is neither a whole question nor a sentence with a gap.</source>
        <translation>問いの文にも、空欄のある文にもなっていません。</translation>
    </message>
    <message>
        <source>It leaves out what the answer depends on.</source>
        <translation>答えを決める条件が抜けています。</translation>
    </message>
    <message>
        <source>It names its own answer.</source>
        <translation>答えそのものが書かれています。</translation>
    </message>
    <message>
        <source>It is asked with a negation.</source>
        <translation>否定の形で問われています。</translation>
    </message>
    <message>
        <source>It has words that age, and no date it holds for.</source>
        <translation>時とともに変わる言葉がありますが、いつの時点かが書かれていません。</translation>
    </message>
    <message>
        <source>It shares a word with the right option alone.</source>
        <translation>正解の選択肢だけと同じ言葉があります。</translation>
    </message>
    <message>
        <source>Its grammar fits only some of the options.</source>
        <translation>文法が一部の選択肢にしか合いません。</translation>
    </message>
    <message>
        <source>An option names what was not asked about.</source>
        <translation>聞かれていないことを挙げた選択肢があります。</translation>
    </message>
    <message>
        <source>An option speaks of the other options.</source>
        <translation>ほかの選択肢に触れた選択肢があります。</translation>
    </message>
    <message>
        <source>Two options are the same.</source>
        <translation>同じ選択肢が二つあります。</translation>
    </message>
    <message>
        <source>An option contains another one.</source>
        <translation>ほかの選択肢を含む選択肢があります。</translation>
    </message>
    <message>
        <source>The options are not written alike.</source>
        <translation>選択肢の書き方がそろっていません。</translation>
    </message>
    <message>
        <source>The right option is much longer than the others.</source>
        <translation>正解の選択肢だけがずっと長くなっています。</translation>
    </message>
    <message>
        <source>Its numbers or dates are in no order.</source>
        <translation>数や日付が順に並んでいません。</translation>
    </message>
    <message>
        <source>The right number alone is round, or is not.</source>
        <translation>正解の数だけがきりのよい数か、正解だけがそうではありません。</translation>
    </message>
    <message>
        <source>A wrong number is too close to the right one.</source>
        <translation>正解に近すぎる誤りの数があります。</translation>
    </message>
    <message>
        <source>Some options say “always”, “only” or the like.</source>
        <translation>「いつも」「だけ」のような言葉のある選択肢があります。</translation>
    </message>
    <message>
        <source>The options repeat what belongs into the question.</source>
        <translation>問題文に書くべきことを選択肢が繰り返しています。</translation>
    </message>
</context>
<context>
    <name>grading</name>
    <message>
        <source>That is the date.</source>
        <translation>その日付です。</translation>
    </message>
    <message>
        <source>The year is right.</source>
        <translation>年は合っています。</translation>
    </message>
    <message>
        <source>Month and year are right.</source>
        <translation>年と月は合っています。</translation>
    </message>
    <message>
        <source>It is a period of two years; this is one of them.</source>
        <translation>2年にわたる期間で、これはその一方です。</translation>
    </message>
    <message>
        <source>A fiscal year named by one year is that in which it ends.</source>
        <translation>会計年度を一つの年で書くときは、終わる年を指します。</translation>
    </message>
    <message>
        <source>That is another date.</source>
        <translation>別の日付です。</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>年が抜けています。</translation>
    </message>
    <message>
        <source>No date can be read in this answer.</source>
        <translation>この答えから日付を読み取れません。</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>スキップしました。</translation>
    </message>
    <message>
        <source>That is the right option.</source>
        <translation>その選択肢が正解です。</translation>
    </message>
    <message>
        <source>Another option is right.</source>
        <translation>正解は別の選択肢です。</translation>
    </message>
    <message>
        <source>All of it is right.</source>
        <translation>すべて合っています。</translation>
    </message>
    <message>
        <source>Some of it is right.</source>
        <translation>一部が合っています。</translation>
    </message>
    <message>
        <source>Most of it is not right.</source>
        <translation>大部分が違っています。</translation>
    </message>
    <message>
        <source>You graded this yourself.</source>
        <translation>自分で判定しました。</translation>
    </message>
    <message>
        <source>That is the name.</source>
        <translation>その名前です。</translation>
    </message>
    <message>
        <source>The short name is enough here.</source>
        <translation>ここでは短い名前で十分です。</translation>
    </message>
    <message>
        <source>Only the spelling differs.</source>
        <translation>つづりだけが違います。</translation>
    </message>
    <message>
        <source>More than one name fits; give the full name.</source>
        <translation>複数の名前に当てはまります。正式な名前を書いてください。</translation>
    </message>
    <message>
        <source>Another name is just as close; check the spelling.</source>
        <translation>同じくらい近い名前がほかにもあります。つづりを確かめてください。</translation>
    </message>
    <message>
        <source>A first name alone is not enough; give the full name.</source>
        <translation>名だけでは足りません。姓名を書いてください。</translation>
    </message>
    <message>
        <source>That is the name of another.</source>
        <translation>それは別の名前です。</translation>
    </message>
    <message>
        <source>That is not the name.</source>
        <translation>その名前ではありません。</translation>
    </message>
    <message>
        <source>There is no letter and no number in this answer.</source>
        <translation>この答えには文字も数字もありません。</translation>
    </message>
    <message>
        <source>That is too long for a name.</source>
        <translation>名前としては長すぎます。</translation>
    </message>
    <message>
        <source>That is the number.</source>
        <translation>その数です。</translation>
    </message>
    <message>
        <source>That is near enough.</source>
        <translation>十分に近い数です。</translation>
    </message>
    <message>
        <source>That is another number.</source>
        <translation>別の数です。</translation>
    </message>
    <message>
        <source>The number is right, but not its unit.</source>
        <translation>数は合っていますが、単位が違います。</translation>
    </message>
    <message>
        <source>That is a limit, and not the number.</source>
        <translation>それは範囲の端で、その数ではありません。</translation>
    </message>
    <message>
        <source>No single number can be read in this answer.</source>
        <translation>この答えから一つの数を読み取れません。</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This row {what}.</source>
        <translation>この行：{what}。</translation>
    </message>
    <message>
        <source>The id “{id}” is used twice.</source>
        <translation>id「{id}」が二度使われています。</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>どちらかを別のidにしてください。</translation>
    </message>
    <message>
        <source>A decoy needs a source.</source>
        <translation>decoyにはsourceが必要です。</translation>
    </message>
    <message>
        <source>Add source = &quot;…&quot; with the id of one of the sources.</source>
        <translation>source = &quot;…&quot;に、sourceの一つのidを書いてください。</translation>
    </message>
    <message>
        <source>There is no relation “{id}” before this row.</source>
        <translation>この行より前にrelation「{id}」がありません。</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>ほかに問題が{count}件あります。</translation>
    </message>
    <message>
        <source>Mend these first, then check again.</source>
        <translation>まずこれらを直してから、もう一度確かめてください。</translation>
    </message>
    <message>
        <source>This line is not valid JSON: {reason}.</source>
        <translation>この行は正しいJSONではありません：{reason}。</translation>
    </message>
    <message>
        <source>This line is no JSON object.</source>
        <translation>この行はJSONのオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Write one object a line, such as {{&quot;fact&quot;: {{…}}}}.</source>
        <translation>1行に一つ、{{&quot;fact&quot;: {{…}}}}のように書いてください。</translation>
    </message>
    <message>
        <source>A line has one key; this one has {count}.</source>
        <translation>1行のkeyは一つですが、この行には{count}あります。</translation>
    </message>
    <message>
        <source>This {kind} has no id.</source>
        <translation>この{kind}にはidがありません。</translation>
    </message>
    <message>
        <source>No line says which bank this is.</source>
        <translation>どのbankかを示す行がありません。</translation>
    </message>
    <message>
        <source>Begin with {{&quot;bank&quot;: {{&quot;format&quot;: 1, &quot;id&quot;: &quot;…&quot;, &quot;title&quot;: &quot;…&quot;}}}}.</source>
        <translation>{{&quot;bank&quot;: {{&quot;format&quot;: 1, &quot;id&quot;: &quot;…&quot;, &quot;title&quot;: &quot;…&quot;}}}}で始めてください。</translation>
    </message>
    <message>
        <source>A second line says which bank this is.</source>
        <translation>どのbankかを示す行が二つあります。</translation>
    </message>
    <message>
        <source>This line is longer than {most} characters.</source>
        <translation>この行は{most}文字より長くなっています。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>ファイルを読めません：{reason}。</translation>
    </message>
    <message>
        <source>This is a device or a pipe; name a bank file.</source>
        <translation>これはデバイスかパイプです。問題集のファイルを指定してください。</translation>
    </message>
    <message>
        <source>This is a folder; name a bank file in it.</source>
        <translation>これはフォルダーです。中の問題集のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file has {megabytes} MB; a bank written by hand may have {most} MB.</source>
        <translation>ファイルは{megabytes} MBですが、手書きの問題集は{most} MBまでです。</translation>
    </message>
    <message>
        <source>Split it into several banks.</source>
        <translation>いくつかの問題集に分けてください。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (the first wrong byte is in line {line}).</source>
        <translation>ファイルがUTF-8の文字ではありません（最初の誤りは{line}行目）。</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>括弧が深く入れ子になりすぎています。</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>数の桁が多すぎます。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>UTF-8で保存して、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>「{field}」がありません。</translation>
    </message>
    <message>
        <source>Add {field} = &quot;…&quot;.</source>
        <translation>{field} = &quot;…&quot; を書き加えてください。</translation>
    </message>
    <message>
        <source>Say where in the source it stands, such as {field} = &quot;paragraph 8&quot;.</source>
        <translation>出典のどこにあるかを書いてください（例：{field} = &quot;paragraph 8&quot;）。</translation>
    </message>
    <message>
        <source>There is no field “{field}” here.</source>
        <translation>ここに「{field}」という欄はありません。</translation>
    </message>
    <message>
        <source>Did you mean “{close}”?</source>
        <translation>「{close}」のことですか？</translation>
    </message>
    <message>
        <source>The fields are {known}.</source>
        <translation>使える欄：{known}。</translation>
    </message>
    <message>
        <source>“{field}” must be a text in quotation marks.</source>
        <translation>「{field}」は引用符で囲んだ文字にしてください。</translation>
    </message>
    <message>
        <source>“{field}” must be a list in square brackets.</source>
        <translation>「{field}」は角括弧で囲んだ一覧にしてください。</translation>
    </message>
    <message>
        <source>“{field}” must be a table of its own.</source>
        <translation>「{field}」は独立した表にしてください。</translation>
    </message>
    <message>
        <source>“{given}” cannot be used here.</source>
        <translation>「{given}」はここでは使えません。</translation>
    </message>
    <message>
        <source>Use small letters, digits, “-” and “_” only.</source>
        <translation>小文字の英字、数字、「-」「_」だけを使ってください。</translation>
    </message>
    <message>
        <source>“{field}” is longer than {most} characters.</source>
        <translation>「{field}」は{most}文字より長くなっています。</translation>
    </message>
    <message>
        <source>“{field}” is empty.</source>
        <translation>「{field}」が空です。</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least} entries.</source>
        <translation>「{field}」には少なくとも{least}件必要です。</translation>
    </message>
    <message>
        <source>“{given}” is not one of {known}.</source>
        <translation>「{given}」は次のどれでもありません：{known}。</translation>
    </message>
    <message>
        <source>“{field}” {what}.</source>
        <translation>「{field}」：{what}。</translation>
    </message>
    <message>
        <source>“{field}” must be a number {what}.</source>
        <translation>「{field}」は数にしてください：{what}。</translation>
    </message>
    <message>
        <source>“{field}” cannot be used: {what}.</source>
        <translation>「{field}」は使えません：{what}。</translation>
    </message>
    <message>
        <source>“{field}” must be true or false, without quotation marks.</source>
        <translation>「{field}」は引用符なしのtrueかfalseにしてください。</translation>
    </message>
    <message>
        <source>This bank has format {given}; this version reads format 1.</source>
        <translation>この問題集はformat {given}ですが、この版が読めるのはformat 1です。</translation>
    </message>
    <message>
        <source>Update Quizapp, or write format = 1.</source>
        <translation>Quizappを更新するか、format = 1と書いてください。</translation>
    </message>
    <message>
        <source>This file only says what the columns of {table} mean.</source>
        <translation>このファイルは{table}の列の意味だけを示すものです。</translation>
    </message>
    <message>
        <source>Choose {table} itself.</source>
        <translation>{table}そのものを選んでください。</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook (XLSX).</source>
        <translation>Excelのファイル（XLSX）ではありません。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”; there are {sheets}.</source>
        <translation>シート「{sheet}」がありません。あるのは{sheets}です。</translation>
    </message>
    <message>
        <source>The table cannot be read in row {line}: {reason}.</source>
        <translation>表の{line}行目を読めません：{reason}。</translation>
    </message>
    <message>
        <source>Nothing says yet what the columns of this table mean.</source>
        <translation>この表の列の意味がまだ決められていません。</translation>
    </message>
    <message>
        <source>Run “quizapp map {table}”; it asks once and remembers.</source>
        <translation>「quizapp map {table}」を実行してください。一度聞いたら覚えます。</translation>
    </message>
    <message>
        <source>The table has no column “{column}”; it has {columns}.</source>
        <translation>表に列「{column}」がありません。あるのは{columns}です。</translation>
    </message>
    <message>
        <source>The mapping says nothing about the table: [tables.{relation}] is missing.</source>
        <translation>対応表にこの表のことがありません：[tables.{relation}]が抜けています。</translation>
    </message>
    <message>
        <source>The cell under “{column}” is empty.</source>
        <translation>「{column}」のセルが空です。</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>「{column}」という列が二つあります。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>どちらかを別の名前にしてください。</translation>
    </message>
    <message>
        <source>This row has {count} cells for {columns} columns.</source>
        <translation>{columns}列に対して、この行のセルは{count}です。</translation>
    </message>
    <message>
        <source>A text with a comma in it stands between quotation marks.</source>
        <translation>コンマを含む文字は引用符で囲みます。</translation>
    </message>
    <message>
        <source>This row says the same as row {first}.</source>
        <translation>この行は{first}行目と同じ内容です。</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>どちらかを取り除いてください。</translation>
    </message>
    <message>
        <source>The table has a header and no rows.</source>
        <translation>表には見出しだけがあり、行がありません。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表が空です。</translation>
    </message>
    <message>
        <source>The file is not valid TOML: {reason}.</source>
        <translation>正しいTOMLのファイルではありません：{reason}。</translation>
    </message>
    <message>
        <source>The page “questions/README.md” shows what a bank looks like.</source>
        <translation>問題集の書き方は「questions/README.md」にあります。</translation>
    </message>
    <message>
        <source>There is no entity “{id}”.</source>
        <translation>entity「{id}」がありません。</translation>
    </message>
    <message>
        <source>There is no source “{id}”.</source>
        <translation>source「{id}」がありません。</translation>
    </message>
    <message>
        <source>Add it as [entities.{id}].</source>
        <translation>[entities.{id}]として加えてください。</translation>
    </message>
    <message>
        <source>Add it as [sources.{id}].</source>
        <translation>[sources.{id}]として加えてください。</translation>
    </message>
    <message>
        <source>The id “{id}” is used by {count} facts.</source>
        <translation>id「{id}」が{count}項目で使われています。</translation>
    </message>
    <message>
        <source>Give each fact its own id.</source>
        <translation>項目ごとに別のidをつけてください。</translation>
    </message>
    <message>
        <source>The slot “{slot}” is not in the statement.</source>
        <translation>slot「{slot}」がstatementにありません。</translation>
    </message>
    <message>
        <source>Write {{{slot}}} where the answer stands.</source>
        <translation>答えのある場所に{{{slot}}}と書いてください。</translation>
    </message>
    <message>
        <source>The slot “{slot}” is in the statement {count} times.</source>
        <translation>slot「{slot}」がstatementに{count}回あります。</translation>
    </message>
    <message>
        <source>A blank must hide it: use it once.</source>
        <translation>空欄で隠せるよう、一度だけ使ってください。</translation>
    </message>
    <message>
        <source>“{{{slot}}}” has no slot of that name.</source>
        <translation>「{{{slot}}}」という名前のslotがありません。</translation>
    </message>
    <message>
        <source>Add [facts.slots.{slot}], or write the words themselves.</source>
        <translation>[facts.slots.{slot}]を加えるか、言葉をそのまま書いてください。</translation>
    </message>
    <message>
        <source>The question gives its own answer, {{{slot}}}.</source>
        <translation>問題文に答えの{{{slot}}}が出ています。</translation>
    </message>
    <message>
        <source>Take it out of the question.</source>
        <translation>問題文から取り除いてください。</translation>
    </message>
    <message>
        <source>“{value}” is among the wrong answers and is the right one.</source>
        <translation>「{value}」は正解ですが、誤りの答えにも入っています。</translation>
    </message>
    <message>
        <source>“{braces}” is no place for a slot.</source>
        <translation>「{braces}」はslotの場所になりません。</translation>
    </message>
    <message>
        <source>Write {{name}} with small letters, digits and “_”, and nothing else between the braces.</source>
        <translation>{{name}}の括弧の中には、小文字の英字、数字、「_」だけを書いてください。</translation>
    </message>
    <message>
        <source>“{id}” among the wrong answers is of the kind “{kind}”, and the right one of the kind “{right}”.</source>
        <translation>誤りの答え「{id}」の種類は「{kind}」、正解の種類は「{right}」です。</translation>
    </message>
    <message>
        <source>Name one of the same kind.</source>
        <translation>同じ種類のものを挙げてください。</translation>
    </message>
    <message>
        <source>“{id}” names no fact and slot that is asked.</source>
        <translation>「{id}」に当たる、出題される項目とslotがありません。</translation>
    </message>
    <message>
        <source>Write it as fact:slot.</source>
        <translation>fact:slotの形で書いてください。</translation>
    </message>
    <message>
        <source>No fact uses the entity “{id}”.</source>
        <translation>entity「{id}」を使う項目がありません。</translation>
    </message>
    <message>
        <source>Remove it, or make it a decoy with a source.</source>
        <translation>取り除くか、sourceのあるdecoyにしてください。</translation>
    </message>
    <message>
        <source>Nothing names the source “{id}”.</source>
        <translation>source「{id}」はどこにも使われていません。</translation>
    </message>
    <message>
        <source>“{words}” will age.</source>
        <translation>「{words}」は時とともに古くなります。</translation>
    </message>
    <message>
        <source>Add as_of, or name the date.</source>
        <translation>as_ofを加えるか、日付を書いてください。</translation>
    </message>
    <message>
        <source>“{words}” seldom has only one right answer in the world.</source>
        <translation>「{words}」の正解が一つに決まることはめったにありません。</translation>
    </message>
    <message>
        <source>Ask with a pick, or add what makes the answer the only one.</source>
        <translation>pickで問うか、答えが一つに決まる条件を加えてください。</translation>
    </message>
    <message>
        <source>“{words}” stands before the slot “{slot}”; another name may not fit it.</source>
        <translation>slot「{slot}」の前に「{words}」があり、ほかの名前が合わないかもしれません。</translation>
    </message>
    <message>
        <source>“’s” stands behind the slot “{slot}”; another name may not fit it.</source>
        <translation>slot「{slot}」のあとに「’s」があり、ほかの名前が合わないかもしれません。</translation>
    </message>
    <message>
        <source>Put the sentence another way.</source>
        <translation>文を言いかえてください。</translation>
    </message>
    <message>
        <source>“{name}” belongs to “{first}” and to “{second}”.</source>
        <translation>「{name}」は「{first}」と「{second}」の両方に当たります。</translation>
    </message>
    <message>
        <source>They are never options together, and typing it counts for neither alone.</source>
        <translation>この二つは同時に選択肢になりません。これを入力しても、どちらか一方の答えにはなりません。</translation>
    </message>
    <message>
        <source>It says almost the same as fact “{other}”.</source>
        <translation>項目「{other}」とほぼ同じ内容です。</translation>
    </message>
    <message>
        <source>Keep one of them, or say how they differ.</source>
        <translation>どちらかを残すか、違いを書いてください。</translation>
    </message>
    <message>
        <source>The answer has {count} close options; {least} make a fair question.</source>
        <translation>答えに近い選択肢は{count}です。よい問題には{least}必要です。</translation>
    </message>
    <message>
        <source>Add decoys that share traits with it, or wrong answers.</source>
        <translation>似た特徴を持つdecoyか、誤りの答えを加えてください。</translation>
    </message>
    <message>
        <source>It may not be asked until that is mended.</source>
        <translation>直すまで出題されないことがあります。</translation>
    </message>
    <message>
        <source>Nothing in it is asked.</source>
        <translation>この中に問われるものがありません。</translation>
    </message>
    <message>
        <source>Give a slot an ask or a pick.</source>
        <translation>どれかのslotにaskかpickをつけてください。</translation>
    </message>
    <message>
        <source>Two right answers to “{question}”: {first} in fact “{fact}”, and {second} here.</source>
        <translation>「{question}」の正解が二つあります：項目「{fact}」では{first}、ここでは{second}。</translation>
    </message>
    <message>
        <source>Keep one, ask with a pick, or put what tells them apart into the question.</source>
        <translation>一つにするか、pickで問うか、区別できる条件を問題文に加えてください。</translation>
    </message>
    <message>
        <source>“{question}” has {count} right answers in this table, so these rows are not asked for {slot}.</source>
        <translation>この表では「{question}」の正解が{count}あるため、これらの行の{slot}は出題されません。</translation>
    </message>
    <message>
        <source>There is no picture “{file}” beside the bank.</source>
        <translation>問題集のそばに画像「{file}」がありません。</translation>
    </message>
    <message>
        <source>The picture “{file}” does not lie in the folder of the bank.</source>
        <translation>画像「{file}」が問題集のフォルダーの中にありません。</translation>
    </message>
    <message>
        <source>“{file}” is no PNG or JPEG picture.</source>
        <translation>「{file}」はPNGまたはJPEGの画像ではありません。</translation>
    </message>
    <message>
        <source>The picture “{file}” has {kilobytes} kB; it may have {most} kB.</source>
        <translation>画像「{file}」は{kilobytes} kBです。{most} kBまで使えます。</translation>
    </message>
    <message>
        <source>The picture “{file}” is {width} by {height} pixels; each may be {most}.</source>
        <translation>画像「{file}」は{width}×{height}ピクセルです。縦横とも{most}まで使えます。</translation>
    </message>
    <message>
        <source>The name of the column “{column}” is too long or is no plain text.</source>
        <translation>列「{column}」の名前が長すぎるか、ただの文字ではありません。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>What the columns mean is kept beside the table, and the folder {folder} is read-only.</source>
        <translation>列の意味は表の隣に残しますが、フォルダー{folder}には書き込めません。</translation>
    </message>
    <message>
        <source>Copy the table to a folder of your own and add it from there.</source>
        <translation>表を自分のフォルダーにコピーして、そこから追加してください。</translation>
    </message>
    <message>
        <source>Give the bank a title.</source>
        <translation>問題集に題名をつけてください。</translation>
    </message>
    <message>
        <source>Say where the facts come from.</source>
        <translation>項目の出典を書いてください。</translation>
    </message>
    <message>
        <source>Say of at least two columns what they are.</source>
        <translation>少なくとも二つの列の内容を示してください。</translation>
    </message>
    <message>
        <source>One column has to be a name, a number or a date.</source>
        <translation>どれかの列を名前、数、日付のいずれかにしてください。</translation>
    </message>
    <message>
        <source>“{cell}” under “{column}” is not a number such as 25 or 25.17 billion USD.</source>
        <translation>「{column}」の「{cell}」は25や25.17 billion USDのような数ではありません。</translation>
    </message>
    <message>
        <source>“{cell}” under “{column}” is not a date such as 2025-08-31 or 2025.</source>
        <translation>「{column}」の「{cell}」は2025-08-31や2025のような日付ではありません。</translation>
    </message>
    <message>
        <source>Write the sentence that is true for every row.</source>
        <translation>どの行にも当てはまる文を書いてください。</translation>
    </message>
    <message>
        <source>No column fills {places} in the sentence.</source>
        <translation>文の{places}に入る列がありません。</translation>
    </message>
    <message>
        <source>The sentence leaves out {places}.</source>
        <translation>文に{places}が抜けています。</translation>
    </message>
    <message>
        <source>Put in what is missing, or leave its column out.</source>
        <translation>抜けたものを入れるか、その列を使わないようにしてください。</translation>
    </message>
    <message>
        <source>The sentence has {places} more than once; a gap has to hide it.</source>
        <translation>文に{places}が二回以上あります。空欄で隠せるよう一回にしてください。</translation>
    </message>
    <message>
        <source>The question for {slot} cannot have {places} in it.</source>
        <translation>{slot}の問題には{places}を入れられません。</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>問題を一つ以上書いてください。</translation>
    </message>
    <message>
        <source>“{text}” has markup or a character that cannot be kept.</source>
        <translation>「{text}」にマークアップか、残せない文字があります。</translation>
    </message>
    <message>
        <source>Write plain text.</source>
        <translation>ただの文字で書いてください。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 fact</source>
        <translation>1項目</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count}項目</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>回答1件</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>回答{count}件</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1問</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count}問</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>False</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>今日このあと</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days}日後</translation>
    </message>
    <message>
        <source>Again in this session</source>
        <translation>今回もう一度</translation>
    </message>
    <message>
        <source>Back tomorrow</source>
        <translation>明日また出ます</translation>
    </message>
    <message>
        <source>Back in {days} days</source>
        <translation>{days}日後にまた出ます</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>おはようございます</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>こんばんは</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{month}{day}日 {weekday}</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>M月d日(ddd) H:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm:ss</source>
        <translation>M月d日(ddd) H:mm:ss</translation>
    </message>
    <message>
        <source>“{title}” is here: {facts}.</source>
        <translation>「{title}」を追加しました：{facts}。</translation>
    </message>
    <message>
        <source>Not added: {files}.</source>
        <translation>追加していません：{files}。</translation>
    </message>
</context>
</TS>
