/**
 * The shell around every page: layout, language, assets, headers, errors.
 */
@NullMarked
package org.symposia.starter.page;

import org.jspecify.annotations.NullMarked;
