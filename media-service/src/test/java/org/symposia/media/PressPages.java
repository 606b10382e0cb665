package org.symposia.media;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.symposia.starter.test.TestClient;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Opens pages and submits forms as browsers do. */
public final class PressPages {

	public static final String DESK = "/media/desk";

	private final TestClient client;

	public PressPages(TestClient client) {
		this.client = client;
	}

	/** The page of a release at the desk. */
	public static String desk(String release) {
		return DESK + "/releases/" + release;
	}

	/** A page in English: of the desk for a press officer, else for anybody. */
	public Document open(String path) {
		return open(path, "en");
	}

	public Document open(String path, String language) {
		RestTestClient caller = path.startsWith("/media") ? this.client.as(PressApi.NUM) : this.client.anonymous();
		return document(caller.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.exchange()
			.expectStatus()
			.isOk());
	}

	/** Submits a form; one with a file as multipart. */
	public ResponseSpec submit(String path, MultiValueMap<String, ?> form, String language) {
		return submit(path, form, language, PressApi.NUM);
	}

	public ResponseSpec submit(String path, MultiValueMap<String, ?> form, String language, String token) {
		boolean texts = form.values().stream().flatMap(List::stream).allMatch(String.class::isInstance);
		return this.client.as(token)
			.post()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.contentType(texts ? MediaType.APPLICATION_FORM_URLENCODED : MediaType.MULTIPART_FORM_DATA)
			.body(form)
			.exchange();
	}

	/** The value of a text area; browsers drop its first line feed. */
	public static String typed(Document page, String field) {
		return page.expectFirst("textarea[name=" + field + "]").wholeText().replaceFirst("^\n", "");
	}

	/** The values of a form as a browser submits them. */
	public static MultiValueMap<String, String> form(Document page, String action) {
		FormElement form = (FormElement) page.expectFirst("form[action=" + action + "]");
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		form.formData().forEach((field) -> values.add(field.key(), field.value().replaceFirst("^\n", "")));
		values.remove("file");
		return values;
	}

	public static Document document(ResponseSpec response) {
		return Jsoup.parse(PressApi.body(response));
	}

}
