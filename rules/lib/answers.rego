# METADATA
# scope: package
# title: Other answers of the same self-assessment, and words in free text
# description: Every function takes `input.all`, the list of all questions, or a text.
package ansvar.lib.answers

# The options chosen of a question, over all answers to it.
chosen(everything, question) := {option |
	some given in everything
	given.question == question
	some option in given.values
}

# Whether a question is answered.
answered(everything, question) if {
	some given in everything
	given.question == question
	given.answered
}

# Whether an option is chosen.
said(everything, question, option) if option in chosen(everything, question)

# The free text of a question's answer, as a set: empty without an answer.
texts(everything, question) := {given.text.value |
	some given in everything
	given.question == question
	given.text.known
}

# Whether a text holds one of these, small and capital letters alike.
mentions(text, parts) if {
	some part in parts
	contains(lower(text), lower(part))
}

# Whether a word of a text begins with one of these.
has_word(text, beginnings) if {
	some word in split(lower(text), " ")
	some beginning in beginnings
	startswith(trim_left(word, "(\"'"), lower(beginning))
}
