"""First names of one sex alone, in the countries that English papers mostly tell of.

None that both have, such as `Alex`, or that men have in one country and women in another.
"""

MEN = frozenset(
    "aaron abdul abdullah adam ahmed alan albert alejandro alfred ali allan allen andreas andrew"
    " anthony antonio arthur barack barry ben benjamin bernard bill bob boris brad bradley brandon"
    " brian bruce bryan carl carlos charles christopher chuck clive colin craig daniel darren dave"
    " david dennis derek dominic donald doug douglas duncan dylan eamon ed eddie edward emmanuel"
    " enrique eric ernest fernando francisco frank fred frederick gareth gary gavin geoff geoffrey"
    " george gerald gerard giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo"
    " hans harold harry hassan henry howard hugh ian ibrahim isaac ivan jack jacob jake james"
    " jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe john jonathan jorge jose joseph"
    " joshua josé juan julio justin karl keith ken kenneth kevin khalid klaus lance larry lawrence"
    " leo leonard leonardo liam louis luis luke mahmoud malcolm marco marcus mario mark martin"
    " matt matthew max michael miguel mike mohamed mohammad mohammed mustafa nathan neil nicholas"
    " nick nigel norman oliver omar oscar owen patrick paul pedro pete peter phil philip phillip"
    " rafael ralph ramon raymond ricardo richard rick robert roberto rodney roger roland ron"
    " ronald ross roy russell ryan samuel scott sean sergio seth seán shane simon stanley stefan"
    " stephen steve steven stewart stuart ted thomas tim timothy todd tom tommy tony trevor"
    " vincent vladimir walter warren wayne william yusuf zachary".split()
)
WOMEN = frozenset(
    "abigail agnes alice alicia alison amanda amelia amy ana angela anita ann anna anne annette"
    " annie barbara beatrice becky bernadette beth betty beverly bridget camilla carla caroline"
    " catherine cathy charlotte cheryl christina christine cindy claire clara claudia cristina"
    " cynthia daisy debbie deborah denise diana diane donna dorothy edith elaine eleanor elena"
    " eliza elizabeth ellen emily emma erica erin esther eva fatima fiona florence gemma georgia"
    " gillian gloria gretchen hannah harriet heather heidi helen helena holly irene isabel"
    " isabella jacinda jacqueline jane janet janice jennifer jenny jessica jill joanna joanne"
    " josephine joyce judith judy julia julie karen kate katherine kathleen kathryn kathy katie"
    " kirsten kristin laura lauren laurie linda lisa liz louise lucy lydia lynn madeleine margaret"
    " maria marie marjorie martha mary maureen megan meghan melanie melissa mercedes michelle"
    " miranda miriam molly monica nadia nancy naomi natalie natasha nicole nikki nora olivia"
    " pamela patricia paula pauline penelope phoebe priscilla rachel rebecca renee rita roberta"
    " rosa rosie ruth sally samantha sandra sara sarah sharon sheila shirley siobhan sofia sonia"
    " sophia sophie stella stephanie sue susan susanna suzanne sylvia tamara tara teresa theresa"
    " tina tracey ursula valerie vanessa veronica victoria virginia wendy yolanda yvette yvonne"
    " zoe".split()
)
