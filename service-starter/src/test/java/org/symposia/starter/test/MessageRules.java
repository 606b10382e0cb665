package org.symposia.starter.test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read is there in each language; a service's test calls {@code check}. */
public final class MessageRules {

	private static final List<String> LANGUAGES = List.of("de", "ja");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+[^}]*}");

	private static final Pattern MESSAGE = Pattern.compile("\\.message\\(\\s*\"([^\"]+)\"\\s*(.)");

	/** A language is called in itself, everywhere. */
	private static final String SAME_EVERYWHERE = "shell.language.";

	/** A word that both languages share. */
	private static final Pattern LOAN_WORD = Pattern.compile("[\\p{L}-]+");

	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

	private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

	/** Words for which the glossary has others, by the end of the bundle's name. */
	private static final Map<String, Pattern> REPLACED = Map.of( //
			"", Pattern.compile("(?i)\\b(the|this|a|our|your) letters?\\b|(?<!e-)\\bmails?\\b|free to download"), //
			"_de",
			Pattern.compile("(?i)berichtigen|\\bVeranstalter|Hier gibt es nichts|Fotonachweis|\\bdieses Schreiben"), //
			"_ja", Pattern.compile("参加証|お席|残席|満席|取り扱い(?!ま)|〜"));

	private MessageRules() {
	}

	/**
	 * Checks all bundles of the class path: the same messages, with the same arguments,
	 * translated, in the words of the glossary.
	 */
	public static void check() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*.properties");
			Map<String, Resource> byName = new TreeMap<>();
			Arrays.stream(files).forEach((file) -> byName.put(nameOf(file), file));
			byName.keySet().stream().filter((name) -> !name.contains("_")).forEach((name) -> {
				check(name, byName);
				checkWords(name, byName);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Checks that each message that a template of the working folder's module names is in
	 * a bundle. Of a key that is put together at run time, the beginning must be.
	 */
	public static void checkTemplates(Path folder) {
		Set<String> known = keys();
		List<String> missing = new ArrayList<>();
		for (Path template : templates(folder)) {
			MESSAGE.matcher(read(template)).results().forEach((call) -> {
				String key = call.group(1);
				boolean whole = call.group(2).matches("[,)]");
				boolean found = whole ? known.contains(key) : known.stream().anyMatch((each) -> each.startsWith(key));
				if (!found) {
					missing.add(template.getFileName() + ": " + key);
				}
			});
		}
		assertThat(missing).as("messages that templates use and no bundle has").isEmpty();
	}

	private static Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*.properties")) {
				keys.addAll(load(file).stringPropertyNames());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return keys;
	}

	private static List<Path> templates(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".jte")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void check(String name, Map<String, Resource> files) {
		Map<String, Set<String>> english = argumentsOf(files.get(name));
		for (String language : LANGUAGES) {
			assertThat(files).containsKey(name + "_" + language);
			assertThat(argumentsOf(files.get(name + "_" + language))).as(name + " in " + language).isEqualTo(english);
		}
	}

	private static void checkWords(String name, Map<String, Resource> files) {
		Map<String, String> english = textsOf(files.get(name));
		Map<String, String> german = textsOf(files.get(name + "_de"));
		Map<String, String> japanese = textsOf(files.get(name + "_ja"));
		english.forEach((key, text) -> {
			if (LATIN_WORD.matcher(text).find() && text.equals(german.get(key))) {
				assertThat(text).as("German for " + key).matches(LOAN_WORD);
			}
			if (LATIN_WORD.matcher(japanese.get(key)).find()) {
				assertThat(japanese.get(key)).as("Japanese for " + key).containsPattern(JAPANESE);
			}
		});
		REPLACED.forEach((language, words) -> textsOf(files.get(name + language))
			.forEach((key, text) -> assertThat(text).as(key + " in " + name + language).doesNotContainPattern(words)));
	}

	/** The messages with words, without their arguments. */
	private static Map<String, String> textsOf(Resource file) {
		Properties messages = load(file);
		Map<String, String> texts = new TreeMap<>();
		messages.stringPropertyNames()
			.stream()
			.filter((key) -> !key.startsWith(SAME_EVERYWHERE))
			.forEach((key) -> texts.put(key, ARGUMENT.matcher(messages.getProperty(key)).replaceAll("")));
		return texts;
	}

	private static Map<String, Set<String>> argumentsOf(Resource file) {
		Properties messages = load(file);
		Map<String, Set<String>> arguments = new TreeMap<>();
		messages.stringPropertyNames()
			.stream()
			.filter((key) -> !key.startsWith(SAME_EVERYWHERE))
			.forEach((key) -> arguments.put(key, placeholders(messages.getProperty(key))));
		return arguments;
	}

	private static Properties load(Resource file) {
		Properties messages = new Properties();
		try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages;
	}

	private static Set<String> placeholders(String message) {
		return PLACEHOLDER.matcher(message)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String nameOf(Resource file) {
		return String.valueOf(file.getFilename()).replace(".properties", "");
	}

}
