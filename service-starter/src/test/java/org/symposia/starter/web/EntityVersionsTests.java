package org.symposia.starter.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import org.symposia.starter.problem.StaleVersionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class EntityVersionsTests {

	@Test
	void areQuotedInTheHeader() {
		assertThat(EntityVersions.etag(7)).isEqualTo("\"7\"");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "*", " * " })
	void areNotRequiredByWhoNamesNone(String ifMatch) {
		assertThat(EntityVersions.isRequired(ifMatch)).isFalse();
		assertThatNoException().isThrownBy(() -> EntityVersions.require(ifMatch, 7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"7\"", "W/\"7\"", "\"6\", \"7\"", " \"6\" ,W/\"7\" ", "\"7\",\"8\"" })
	void passIfTheRequestNamesThem(String ifMatch) {
		assertThat(EntityVersions.isRequired(ifMatch)).isTrue();
		assertThatNoException().isThrownBy(() -> EntityVersions.require(ifMatch, 7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"6\"", "7", "\"77\"", "\"6\",\"8\"", "W/\"6\"", "\"7", "nonsense" })
	void areStaleIfTheRequestNamesOthers(String ifMatch) {
		assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> EntityVersions.require(ifMatch, 7));
	}

	@Test
	void areReadFromAllLinesOfTheHeader() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		assertThatNoException().isThrownBy(() -> EntityVersions.require(request, 7));
		request.addHeader("If-Match", "\"5\", \"6\"");
		assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> EntityVersions.require(request, 7));
		request.addHeader("If-Match", "\"7\"");
		assertThatNoException().isThrownBy(() -> EntityVersions.require(request, 7));
	}

	@Test
	void areReadFromAFormWithoutQuotes() {
		assertThatNoException().isThrownBy(() -> EntityVersions.requireTyped("7", 7));
		assertThatNoException().isThrownBy(() -> EntityVersions.requireTyped(null, 7));
		assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> EntityVersions.requireTyped("6", 7));
	}

}
