<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>guitai::Cli</name>
    <message>
        <source>Unknown option: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option given twice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option takes no value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option needs a value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the steps of a case: open, or refused and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a case file with its orders, deadlines and journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet back-filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, notes and attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not take --%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs --%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --data: $GUITAI_DATA, else the file in your own data folder.
Exit: 0 done, 2 wrong use, 3 refused by a rule, 4 trouble with a file or its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown property “%1”; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal line %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal line %1 was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was cut or replaced from line %1 on: the backup&apos;s end is not on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed values of journal line %1 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed values of journal line %1 were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not what journal line %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of journal line %3 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was made by no journal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 cannot be read (journal line %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal line %1, taken again, comes to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and site need a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the data file %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--developer is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accepted is a date: 2019-06-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1, accepted on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new data file with one site and one person for each role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters an estate, or changes its kind of developer and its acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 journal lines, %2 records, %3 steps taken again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the journal: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is as the journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings: keep this file as it is, and compare it with the latest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written and checked: %1
End of its journal: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves that the file is what its journal says; with --replay takes every step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the data file and its attachments, and checks the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: case %2, now “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written as: step new %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown step “%1”; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes on with a case: give its number in place of “new”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins a case: write “new” in place of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a step on a new or an existing case, or writes a record of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every step with its properties and their types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either key=value or --input, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key=value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given twice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument %1 is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guitai::Sentences</name>
    <message>
        <source>“%1” could not be read; expected is: %2. Correct the input and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1. Check the spelling, or enter it in the archive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and must be unique. Choose another name, or change the one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits several: %2. Say more exactly which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder %1 does not exist. Check the path, or create the data file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: it is a folder, or you lack the right. Choose another file, or ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Ask for the right to write, or use another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Leave it as it is and go on with the latest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made by this program. Choose a data file of Guitai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program. Update this one and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password and cannot be read. Save it without a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of %1 is neither UTF-8 nor GB18030 (line %2). Save it in one of these encodings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than is accepted (limit: %2). Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that is not read here. Save it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network share, where writing is not safe. Put the data file on this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved: %1. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing failed and nothing was saved: %1. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file refused the change and nothing was saved: %1. Check that the name is not taken, and run the verification if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was changed meanwhile (%1, %2) and nothing was saved. Look at it again and repeat the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of %1 looks like a heading; missing columns: %2. Add a heading row with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form template %1 is wrong at %2: %3. Correct it, or use the built-in form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure %1 is wrong at %2: %3. Correct it, or use the built-in procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed. Start it again when it suits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completion acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area manager revisits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrival time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repairer sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule that is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completion time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms of the sales contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of declining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file digest or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee standard told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning of the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labour fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time the team was notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which order of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner&apos;s opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the order done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of registering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repairer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporter&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revisit result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of resuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the order&apos;s return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the revisit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruleset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed or handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this. Only these may: %1. Ask one of them, or act under that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now: the case stands at “%1”. Take the step that comes next first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has ended and takes no more steps. Notes may still be added; for a new fault register a new repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not filled in, and this step needs it. Fill it in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” cannot be accepted. Check it and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of “%1” lies before what must have happened first (%2). Enter a later time, or correct the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of “%1” lies in the future, but what is recorded has already happened. Enter the time it really happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is not in the archive. Check estate, building, unit and number, or enter the room in the archive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is charged and the fee standard has not been told. Tell it to the reporter and record that before the order is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner pays, but has not yet agreed to the explanation of who is liable. Explain it by law and contract and record the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a shared facility the reporter must hear when it will be done. Tell the expected completion and record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is liable must be told at a promised time, and none has been promised. Agree on a feedback time and record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not yet determined who bears the repair. Judge it again or overrule it with a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed here and none was given. Write down the reason and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open dispatch order on this case. Issue an order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case already has the dispatch order %1. Go on with it; for doing it again use rework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of this emergency has not been written down yet. Back-fill it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has not been printed, so no signed paper can come back. Print it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is on hold. Resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is not on hold, so there is nothing to resume. Go on with the repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been recorded already and needs no second record. If it was written wrongly, correct it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair already has this class, so nothing would change. Choose another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing parts do not stop the clock. Reclassify the repair as bought elsewhere instead of putting it on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promised time has passed, so it cannot be promised anew. Finish what was promised and record it; the delay stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found and done is not written down. Enter the findings before recording the completion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money was charged, but the owner has not signed the order. Get the signature and record it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not back at the counter yet. Record its return first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answered revisit is recorded. Revisit the owner and record the answer before closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is not satisfied, so the case cannot close as accepted. Do the repair again, or close it as meeting the rules and name the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback on who is liable was promised and has not been given. Give it and record the contact first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repair concerns the developer and has no contact sheet. Attach the contact sheet with its number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person already follows the case, so there is nothing to hand over. Choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hand-over of this case is waiting. Its follow-up owner has to offer it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hand-over was offered to somebody else, and only that person can accept it. Let that person accept, or have it offered to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no last step that could be taken back. Correct it with a reason, or void the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step was taken by somebody else, and only that person can take it back. Ask that person, or correct it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step is more than ten minutes old and stands. Correct it with a reason instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is already out, so the printing cannot be taken back. Void the order with a reason instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has been given, and numbers are never withdrawn. Void the order with a reason instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be changed by a correction. Use the step that writes it, or add a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old value given for “%1” is not what stands (%2), so it may have changed meanwhile. Look at the case again and repeat the correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case cannot be linked to itself or to none. Give the number of the other case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dispatch order %1 stands in the way: its work is not at the point that this step needs. Bring the order to its end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person named under “%1” does not work here. Choose somebody from the staff list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation knows no part “%1”. Choose a part from its list, or 其他.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
